package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Actor;
import dk.raadslag.standalone.PostgresExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seats as they are on a day, and that their history is never lost. */
@ExtendWith(PostgresExtension.class)
class SeatStoreTest {
    private static final String BODY = "kkr-syddanmark";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final Actor SECRETARY = new Actor("s", "Sekretær", Set.of(), Instant.MIN, Instant.MAX);

    private final SeatStore seats = new SeatStore();
    private final PersonStore people = new PersonStore();
    private final HoldingStore holdings = new HoldingStore();
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
    void seatsAreInDanishOrderWithTheMayorFirst() throws Exception {
        for (String[] place : new String[][] {
            {"0580", "Aabenraa"}, {"0410", "Middelfart"}, {"0492", "Ærø"}, {"0420", "Assens"}, {"0480", "Nordfyns"}
        }) seat(place[0], place[1], Reason.PARTY);
        seat("0410", "Middelfart", Reason.MAYOR);
        assertThat(on(SPRING))
                .extracting(Seat::from)
                .containsExactly("Assens", "Middelfart", "Middelfart", "Nordfyns", "Ærø", "Aabenraa");
        assertThat(on(SPRING).get(1).reason()).isEqualTo(Reason.MAYOR);
    }

    @Test
    void theLastEntryForADayCountsAndEarlierOnesAreKept() throws Exception {
        UUID seat = seat("0410", "Middelfart", Reason.PARTY);
        UUID one = person("Medlem, Middelfart");
        UUID other = person("Nyt medlem, Middelfart");
        hold(seat, one, FIRST, null);
        hold(seat, other, SPRING, SUMMER.minusDays(1));
        assertThat(holder(FIRST)).isEqualTo(one);
        assertThat(holder(SPRING)).isEqualTo(other);
        assertThat(holder(SUMMER)).as("leave is over").isEqualTo(one);
        hold(seat, null, SUMMER, null);
        assertThat(on(SUMMER).get(0).holder()).isNull();
        List<Holding> history = db.ask(conn -> holdings.ofSeat(conn, seat));
        assertThat(history)
                .extracting(Holding::name)
                .containsExactly(null, "Nyt medlem, Middelfart", "Medlem, Middelfart");
    }

    @Test
    void theHistoryOfASeatCannotBeOverwritten() throws Exception {
        hold(seat("0410", "Middelfart", Reason.PARTY), person("Medlem, Middelfart"), FIRST, null);
        for (String change : List.of("update seat_holding set to_day = from_day", "delete from seat_holding")) {
            assertThatThrownBy(() -> db.ask(conn -> conn.query(change).execute()))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aSeatIsInForceUntilItsTermEndsOrItIsGivenUp() throws Exception {
        UUID seat = seat("0410", "Middelfart", Reason.PARTY);
        assertThat(on(FIRST.minusDays(1))).isEmpty();
        assertThat(on(LocalDate.of(2029, 12, 31))).hasSize(1);
        assertThat(on(LocalDate.of(2030, 1, 1))).isEmpty();
        db.ask(conn -> seats.end(conn, seat, SPRING));
        assertThat(on(SPRING)).hasSize(1);
        assertThat(on(SPRING.plusDays(1))).isEmpty();
    }

    @Test
    void aPersonsSeatsAreFoundByTheLogin() throws Exception {
        UUID seat = seat("0410", "Middelfart", Reason.PARTY);
        UUID person = person("Medlem, Middelfart");
        hold(seat, person, FIRST, null);
        db.ask(conn -> people.link(conn, person, "subject", Instant.now()));
        assertThat(bySubject("subject")).hasSize(1);
        assertThat(bySubject("another")).isEmpty();
        Optional<Person> found = db.ask(conn -> people.bySubject(conn, "subject"));
        assertThat(found.orElseThrow().id()).isEqualTo(person);
    }

    @Test
    void nobodyIsInTwoPlacesNotEvenLater() throws Exception {
        UUID seat = seat("0410", "Middelfart", Reason.PARTY);
        UUID other = seat("0420", "Assens", Reason.PARTY);
        UUID person = person("Medlem, Middelfart");
        hold(seat, person, SPRING, SUMMER);
        assertThat(isElsewhere(other, person, FIRST, SPRING.minusDays(1))).isFalse();
        assertThat(isElsewhere(other, person, FIRST, null)).isTrue();
        assertThat(isElsewhere(other, person, SUMMER, null)).isTrue();
        assertThat(isElsewhere(other, person, SUMMER.plusDays(1), null)).isFalse();
        assertThat(isElsewhere(seat, person, SPRING, null)).as("the same part").isFalse();
    }

    private boolean isElsewhere(UUID seat, UUID person, LocalDate from, LocalDate to) throws Exception {
        return db.ask(conn -> seats.byId(conn, seat, from)
                .compose(found ->
                        holdings.isElsewhere(conn, found.orElseThrow().seat(), Part.HOLDER, person, from, to)));
    }

    private List<Seat> bySubject(String subject) throws Exception {
        return db.ask(conn -> seats.bySubject(conn, subject, SPRING));
    }

    private List<Seat> on(LocalDate day) throws Exception {
        return db.ask(conn -> seats.ofBody(conn, BODY, day));
    }

    private UUID holder(LocalDate day) throws Exception {
        return on(day).get(0).holder().id();
    }

    private UUID seat(String municipality, String from, Reason reason) throws Exception {
        UUID id = UUID.randomUUID();
        Seat seat = new Seat(id, BODY, "2026-2029", municipality, from, "A", reason, null, null);
        db.ask(conn -> seats.insert(conn, seat, FIRST));
        return id;
    }

    private UUID person(String name) throws Exception {
        UUID id = UUID.randomUUID();
        db.ask(conn -> people.insert(conn, new Person(id, name, null, null)));
        return id;
    }

    private void hold(UUID seat, UUID person, LocalDate from, LocalDate to) throws Exception {
        db.ask(conn -> holdings.append(conn, seat, Part.HOLDER, person, from, to, SECRETARY, Instant.now()));
    }
}
