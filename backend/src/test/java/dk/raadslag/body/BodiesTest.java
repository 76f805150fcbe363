package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.Audience;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kind, region and pair come from the reference data; an id says nothing of them. */
@ExtendWith(PostgresExtension.class)
class BodiesTest {
    private static final Body COUNCIL = new Body("oest", HouseStyle.KKR, "Østdanmarks råd", "oestdanmark", "chefer");
    private static final Body CHIEFS =
            new Body("chefer", HouseStyle.KD_NET, "Østdanmarks direktører", "oestdanmark", "oest");

    @Test
    void aBodyOfTheReferenceDataIsKnownAfterTheNextLook() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            PostgresExtension.Database fresh = PostgresExtension.migratedDatabase();
            Database db = new Database(vertx, fresh.options(), 1);
            Bodies bodies = new Bodies(new Base(vertx, null, db, null, null));
            bodies.look().await(20, TimeUnit.SECONDS);
            assertThat(bodies.all()).hasSize(10);
            assertThat(bodies.withPair("kkr-midtjylland")).containsExactly("kkr-midtjylland", "kd-net-midtjylland");
            assertThat(bodies.byId("oest")).isEmpty();

            db.transaction(conn -> conn.query(
                                    """
                                    insert into body (id, kind, name, region)
                                    values ('oest', 'KKR', 'Østdanmarks råd', 'oestdanmark'),
                                           ('chefer', 'KD_NET', 'Østdanmarks direktører', 'oestdanmark')""")
                            .execute())
                    .await(20, TimeUnit.SECONDS);
            bodies.look().await(20, TimeUnit.SECONDS);
            assertThat(bodies.ofRegion("oestdanmark")).containsExactly(COUNCIL, CHIEFS);
        } finally {
            vertx.close().await();
        }
    }

    @Test
    void rightsFollowKindAndPairWhateverTheIdsAre() {
        MeetingPolicy policy = new MeetingPolicy(Bodies.of(COUNCIL, CHIEFS));
        Actor director = in("chefer", Role.DIRECTORS);
        assertThat(policy.audience(director, "oest")).isEqualTo(Audience.DIRECTOR);
        assertThat(policy.audience(director, "chefer")).isEqualTo(Audience.MEMBER.and(Audience.DIRECTOR));
        assertThat(policy.audience(director, "kkr-midtjylland")).isEqualTo(Audience.PUBLIC);
        assertThat(policy.audience(in("oest", Role.MEMBERS), "chefer")).isEqualTo(Audience.PUBLIC);
        assertThat(policy.audience(in("oest", Role.DIRECTORS), "oest")).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void groupsFollowTheKind() {
        assertThat(Access.role(COUNCIL, Part.HOLDER)).isEqualTo(Role.MEMBERS);
        assertThat(Access.role(CHIEFS, Part.HOLDER)).isEqualTo(Role.DIRECTORS);
        assertThat(Access.roles(CHIEFS)).containsExactly(Role.DIRECTORS, Role.SUBSTITUTES);
    }

    @Test
    void aBodyAloneInItsRegionHasNoPair() {
        Bodies bodies = Bodies.of(new Body("alene", HouseStyle.KKR, "Alene", "oe", null));
        assertThat(bodies.pairOf("alene")).isEmpty();
        assertThat(bodies.withPair("alene")).containsExactly("alene");
    }

    private static Actor in(String bodyId, Role role) {
        return new Actor("s", "S", Set.of(new Membership(bodyId, role)), Instant.MAX, Instant.MAX);
    }
}
