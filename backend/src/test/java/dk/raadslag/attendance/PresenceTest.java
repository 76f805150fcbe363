package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who took part in which item, and whether enough seats were there. */
class PresenceTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");

    private final Item item =
            Item.fresh("1.1", "Cykelstier").withStatus(ItemStatus.DONE).withStretches(List.of(stretch(10, 20)));
    private final UUID seat = UUID.randomUUID();

    private static Instant minute(int minutes) {
        return TEN.plusSeconds(60L * minutes);
    }

    private Attendance line(String name, Integer arrived, Integer left) {
        return Attendance.listed(Group.PARTICIPANT, name, "Randers", null)
                .withId(UUID.randomUUID())
                .withSeatId(seat)
                .withStays(List.of(stay(arrived, left)));
    }

    private static Stay stay(Integer from, Integer to) {
        return new Stay(from == null ? null : minute(from), to == null ? null : minute(to), false);
    }

    private static Stretch stretch(int opened, int closed) {
        return new Stretch(minute(opened), minute(closed), null);
    }

    private static MeetingSnapshot meeting(Attendance... lines) {
        return MeetingSnapshot.fresh(
                        "kkr-midtjylland",
                        "KKR Midtjylland",
                        HouseStyle.KKR,
                        MeetingStatus.ENDED,
                        LocalDateTime.of(2026, 12, 3, 10, 0))
                .withAttendance(List.of(lines));
    }

    @Test
    void everybodyWhoWasThereAtSomeMomentOfTheItemTookPart() {
        MeetingSnapshot meeting = meeting(
                line("hele", null, null),
                line("kom", 15, null),
                line("gik", null, 15),
                line("før", null, 10),
                line("efter", 20, null),
                line("aldrig", null, null).withStays(List.of()),
                line("afbud", null, null).withGroup(Group.APOLOGY));
        assertThat(Presence.in(item, meeting).stream().map(Attendance::name)).containsExactly("hele", "kom", "gik");
        assertThat(Presence.notes(item, meeting))
                .containsExactly(
                        "kom, Randers deltog i punktet fra kl. 10.15.",
                        "gik, Randers deltog i punktet til kl. 10.15.",
                        "før, Randers deltog ikke i punktet.",
                        "efter, Randers deltog ikke i punktet.");
        assertThat(Presence.notes(item, meeting(line("Medlem, Randers", 30, null))))
                .containsExactly("Medlem, Randers deltog ikke i punktet.");
    }

    @Test
    void aGuestTakesPartInOneItem() {
        Attendance guest = line("Gæst", null, null).withSeatId(null).withGuestOf(item.id());
        Item other = item.withId(UUID.randomUUID());
        assertThat(Presence.in(item, meeting(guest))).containsExactly(guest);
        assertThat(Presence.in(other, meeting(guest))).isEmpty();
        assertThat(Presence.notes(other, meeting(guest))).isEmpty();
    }

    @Test
    void anItemThatWasNotTakenUpHasNobody() {
        Item waiting = Item.fresh("1.2", "Skov");
        assertThat(Presence.in(waiting, meeting(line("hele", null, null)))).isEmpty();
        assertThat(Presence.notes(waiting, meeting(line("hele", null, 1)))).isEmpty();
    }

    @Test
    void aSeatCountsOnceAndOnlyWhileSomebodySitsInIt() {
        List<Attendance> lines = List.of(
                line("medlem", null, 15),
                line("stedfortræder", 15, null),
                line("gæst", null, null).withSeatId(null),
                line("anden", 12, 18).withSeatId(UUID.randomUUID()),
                line("afbud", null, null).withSeatId(UUID.randomUUID()).withGroup(Group.APOLOGY));
        assertThat(Quorum.present(lines, minute(10))).isEqualTo(1);
        assertThat(Quorum.present(lines, minute(12))).isEqualTo(2);
        assertThat(Quorum.present(lines, minute(15))).isEqualTo(2);
        assertThat(Quorum.present(lines, minute(18))).isEqualTo(1);
    }

    @Test
    void halfOfTheSeatsAreAQuorum() {
        assertThat(Quorum.isReached(13, 26)).isTrue();
        assertThat(Quorum.isReached(12, 26)).isFalse();
        assertThat(Quorum.isReached(13, 27)).isFalse();
        assertThat(Quorum.isReached(0, 0)).isFalse();
    }

    private static Item treated(Stretch... stretches) {
        return Item.fresh("1.1", "Cykelstier").withStatus(ItemStatus.DONE).withStretches(List.of(stretches));
    }

    private Attendance stays(Stay... stays) {
        return line("Medlem", null, null).withStays(List.of(stays));
    }

    @Test
    void peopleWhoWereAwayDuringAnItemDidNotTakePart() {
        Attendance away = stays(stay(null, 15), stay(40, null));
        Item between = treated(stretch(20, 35));
        assertThat(Presence.in(between, meeting(away))).isEmpty();
        assertThat(Presence.notes(between, meeting(away))).containsExactly("Medlem, Randers deltog ikke i punktet.");
        assertThat(Presence.notes(treated(stretch(10, 30)), meeting(away)))
                .containsExactly("Medlem, Randers deltog i punktet til kl. 10.15.");
        assertThat(Presence.notes(treated(stretch(10, 50)), meeting(away)))
                .containsExactly("Medlem, Randers deltog i punktet til kl. 10.15 og fra kl. 10.40.");
        assertThat(Presence.notes(treated(stretch(0, 15)), meeting(away))).isEmpty();
        assertThat(Quorum.present(List.of(away), minute(20))).isZero();
        assertThat(Quorum.present(List.of(away), minute(40))).isEqualTo(1);
    }

    @Test
    void anItemTakenUpAgainKeepsItsEarlierTimes() {
        Item twice = treated(stretch(10, 20), stretch(60, 65));
        assertThat(Presence.notes(twice, meeting(stays(stay(null, 30)))))
                .containsExactly("Medlem, Randers deltog i punktet til kl. 10.30.");
        assertThat(Presence.notes(twice, meeting(stays(stay(null, 25), stay(40, null)))))
                .as("away only in between")
                .isEmpty();
        assertThat(Presence.notes(twice, meeting(stays(stay(30, 50)))))
                .containsExactly("Medlem, Randers deltog ikke i punktet.");
        MeetingSnapshot over = meeting(stays(stay(null, 30))).withStartedAt(TEN).withEndedAt(minute(40));
        assertThat(Presence.notes(twice, over))
                .as("mended after the meeting, which is no treatment")
                .isEmpty();
        assertThat(Presence.in(treated(stretch(60, 65)), over)).isEmpty();
    }

    @Test
    void aMeetingMayGoOverMidnightOrLastForDays() {
        int midnight = 14 * 60;
        Attendance late = stays(stay(midnight - 10, midnight + 20), stay(midnight + 60, null));
        Item item = treated(stretch(midnight - 20, midnight + 70));
        MeetingSnapshot night = meeting(late).withStartedAt(TEN).withEndedAt(minute(midnight + 90));
        assertThat(Presence.notes(item, night))
                .containsExactly("Medlem, Randers deltog i punktet fra kl. 23.50 til kl. 0.20 og fra kl. 1.00.");
        assertThat(Stays.told(late, night)).containsExactly("fra kl. 23.50", "fraværende kl. 0.20-1.00");
        MeetingSnapshot days = night.withEndedAt(minute(3 * midnight));
        assertThat(Stays.told(late, days))
                .containsExactly(
                        "fra 3. december 2026 kl. 23.50",
                        "fraværende 4. december 2026 kl. 0.20 til 4. december 2026 kl. 1.00");
    }

    @Test
    void movingFromTheRoomToOnlineIsNotAnAbsence() {
        Attendance line = stays(stay(null, 15), stay(15, 40).withOnline(true), stay(40, null));
        assertThat(Presence.notes(treated(stretch(10, 50)), meeting(line))).isEmpty();
        assertThat(Stays.told(line, meeting(line))).containsExactly("online kl. 10.15-10.40");
        assertThat(Stays.told(stays(Stay.WHOLE.withOnline(true)), meeting(line)))
                .containsExactly("online");
        assertThat(Stays.told(stays(Stay.WHOLE), meeting(line))).isEmpty();
        assertThat(Stays.told(stays(), meeting(line))).isEmpty();
    }
}
