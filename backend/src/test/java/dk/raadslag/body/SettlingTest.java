package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Access follows those whose seats changed, and on a new day everybody. */
@ExtendWith(PostgresExtension.class)
class SettlingTest {
    private static final String BODY = "kkr-syddanmark";
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Actor SECRETARY = new Actor("s", "Sekretær", Set.of(), Instant.MIN, Instant.MAX);

    private final AccessStore access = new AccessStore();
    private BodyDatabase db;

    @BeforeEach
    void open() {
        db = new BodyDatabase();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void everybodysAccessIsCheckedOnceADay() throws Exception {
        assertThat(taken(MONDAY).all()).isTrue();
        assertThat(taken(MONDAY).all()).isFalse();
        assertThat(taken(TUESDAY).all()).isTrue();
        assertThat(taken(TUESDAY).all()).isFalse();
    }

    @Test
    void inBetweenOnlyPeopleWhoseSeatsChangedAreChecked() throws Exception {
        UUID anna = person("Anna");
        UUID bo = person("Bo");
        UUID seat = seat();
        taken(MONDAY);
        hold(seat, anna);
        assertThat(taken(MONDAY).people()).containsExactly(anna);
        assertThat(taken(MONDAY).people()).isEmpty();
        hold(seat, bo);
        assertThat(taken(MONDAY).people()).as("the one before loses it").containsExactlyInAnyOrder(anna, bo);
        sql("update seat set valid_to = '2026-04-05' where id = $1", seat);
        assertThat(taken(MONDAY).people()).containsExactlyInAnyOrder(anna, bo);
    }

    @Test
    void afterManyChangesEverybodyIsChecked() throws Exception {
        taken(MONDAY);
        change(AccessStore.MOST_ONE_BY_ONE);
        assertThat(taken(MONDAY).all()).isFalse();
        change(AccessStore.MOST_ONE_BY_ONE + 1);
        assertThat(taken(MONDAY).all()).isTrue();
    }

    @Test
    void uncommittedChecksAreTakenAgain() throws Exception {
        UUID anna = person("Anna");
        UUID seat = seat();
        taken(MONDAY);
        hold(seat, anna);
        assertThat(catchThrowable(
                        () -> db.ask(conn -> access.takeUnsettled(conn, MONDAY).map(taken -> {
                            throw new IllegalStateException("no");
                        }))))
                .isNotNull();
        assertThat(taken(MONDAY).people()).containsExactly(anna);
    }

    @Test
    void checkingOnePersonGivesTheSameAsCheckingAll() throws Exception {
        UUID anna = person("Anna");
        UUID bo = person("Bo");
        UUID first = seat();
        UUID second = seat();
        hold(first, anna);
        hold(second, bo);
        for (UUID person : List.of(anna, bo)) invite(person);
        followAll();
        assertThat(wanted(anna)).isTrue();
        hold(first, bo);
        hold(second, null);
        follow(anna, bo);
        assertThat(wanted(anna)).as("has no seat any more").isFalse();
        assertThat(wanted(bo)).as("has the other's").isTrue();
        List<String> one = all();
        followAll();
        assertThat(all()).isEqualTo(one);
        hold(second, anna);
        follow(bo);
        assertThat(wanted(anna)).as("nobody looked").isFalse();
        follow(anna);
        assertThat(wanted(anna)).isTrue();
        one = all();
        followAll();
        assertThat(all()).isEqualTo(one);
    }

    private void change(int people) throws Exception {
        db.ask(conn -> conn.preparedQuery(
                        "insert into access_unsettled select gen_random_uuid() from generate_series(1, $1)")
                .execute(Tuple.of(people)));
    }

    private AccessStore.Unsettled taken(LocalDate day) throws Exception {
        return db.ask(conn -> access.takeUnsettled(conn, day));
    }

    private void followAll() throws Exception {
        follow((UUID[]) null);
    }

    private void follow(UUID... people) throws Exception {
        db.ask(conn -> access.followSeats(conn, people, MONDAY, Instant.EPOCH));
    }

    private void invite(UUID person) throws Exception {
        db.ask(conn ->
                access.want(conn, person, new Membership(BODY, Role.MEMBERS), true, MONDAY, SECRETARY, Instant.EPOCH));
    }

    private boolean wanted(UUID person) throws Exception {
        return db.ask(conn -> conn.preparedQuery("select wanted from access where person_id = $1 and role = 'members'")
                .execute(Tuple.of(person))
                .map(rows -> rows.iterator().next().getBoolean("wanted")));
    }

    private List<String> all() throws Exception {
        return db.ask(conn -> conn.query("select person_id, body_id, role, wanted, lapsed from access order by 1, 2, 3")
                .mapping(Row::toJson)
                .execute()
                .map(rows -> rows.stream().map(Object::toString).toList()));
    }

    private UUID seat() throws Exception {
        UUID seat = UUID.randomUUID();
        sql(
                """
                insert into seat (id, body_id, term, "from", reason, valid_from)
                values ($1, 'kkr-syddanmark', '2026-2029', 'Assens', 'party', '2026-01-01')""",
                seat);
        return seat;
    }

    private UUID person(String name) throws Exception {
        UUID person = UUID.randomUUID();
        db.ask(conn -> conn.preparedQuery("insert into person (id, name) values ($1, $2)")
                .execute(Tuple.of(person, name)));
        return person;
    }

    /** @param person null for nobody */
    private void hold(UUID seat, UUID person) throws Exception {
        db.ask(conn -> conn.preparedQuery(
                        """
                        insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                        values ($1, 'holder', $2, '2026-01-01', now(), 't', 't')""")
                .execute(Tuple.of(seat, person)));
    }

    private void sql(String statement, UUID id) throws Exception {
        db.ask(conn -> conn.preparedQuery(statement).execute(Tuple.of(id)));
    }
}
