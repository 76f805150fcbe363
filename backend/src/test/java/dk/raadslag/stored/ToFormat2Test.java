package dk.raadslag.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Treatment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was kept when a person came and left once, and an item had one vote and was opened once. */
class ToFormat2Test {
    private static final StoredForm<MeetingSnapshot> EDITION = new StoredForm<>("edition", new TypeReference<>() {});
    private static final StoredForm<List<Attendance>> LINES = new StoredForm<>("attendance", new TypeReference<>() {});
    private static final StoredForm<Event> EVENT = new StoredForm<>("event", new TypeReference<>() {});
    private static final StoredForm<Treatment> TREATMENT = new StoredForm<>("treatment", new TypeReference<>() {});

    private static Attendance inMeetingFrom(String began, String line) {
        return EDITION.read("{\"startedAt\": \"" + began + "\", \"attendance\": [" + line.replace('\'', '"') + "]}")
                .attendance()
                .get(0);
    }

    private static Stay stay(String from, String to) {
        return new Stay(from == null ? null : Instant.parse(from), to == null ? null : Instant.parse(to), false);
    }

    @Test
    void theSentenceOfAnAbsenceBecomesTwoStays() {
        Attendance line = inMeetingFrom(
                "2026-12-03T09:01:30Z",
                "{'group': 'PARTICIPANT', 'name': 'A', 'present': true, 'left': '2026-12-03T11:00:00Z',"
                        + " 'note': 'formand, fraværende kl. 10.15-10.40, fraværende kl. 11.05-11.10'}");
        assertThat(line.stays())
                .containsExactly(
                        stay(null, "2026-12-03T09:15:00Z"),
                        stay("2026-12-03T09:40:00Z", "2026-12-03T10:05:00Z"),
                        stay("2026-12-03T10:10:00Z", "2026-12-03T11:00:00Z"));
        assertThat(line.note()).isEqualTo("formand");
    }

    @Test
    void anAbsenceMayGoOverMidnight() {
        Attendance line = inMeetingFrom(
                "2026-12-03T20:00:00Z",
                "{'group': 'PARTICIPANT', 'name': 'A', 'present': true, 'note': 'fraværende kl. 23.50-0.20'}");
        assertThat(line.stays())
                .containsExactly(stay(null, "2026-12-03T22:50:00Z"), stay("2026-12-03T23:20:00Z", null));
        assertThat(line.note()).isNull();
    }

    @Test
    void theColumnItselfTellsWhenItsMeetingBegan() {
        List<Attendance> lines = LINES.read(
                """
                [{"group": "PARTICIPANT", "name": "A", "present": true, "note": "fraværende kl. 10.15-10.40",
                  "began": "2026-12-03T10:01:00"}]""");
        assertThat(lines.get(0).stays()).hasSize(2);
        assertThat(LINES.read(LINES.write(lines))).isEqualTo(lines);
    }

    @Test
    void aNoteInTodaysFormatStaysANote() {
        List<Attendance> lines =
                List.of(Attendance.listed(Attendance.Group.PARTICIPANT, "A", null, "fraværende kl. 10.15-10.40"));
        assertThat(LINES.read(LINES.write(lines))).isEqualTo(lines);
    }

    @Test
    void anEventDoesNotTellTheDaySoItsSentenceStays() {
        Event event = EVENT.read(
                """
                {"type": "AttendanceSet", "line": {"group": "PARTICIPANT", "name": "A", "present": true,
                 "note": "fraværende kl. 10.15-10.40"}}""");
        Attendance line = ((CourseEvent.AttendanceSet) event).line();
        assertThat(line.note()).isEqualTo("fraværende kl. 10.15-10.40");
        assertThat(line.stays()).containsExactly(Stay.WHOLE);
    }

    @Test
    void theNoteOfASeatsApologyGoesToTheSecretariatAndEveryOtherToTheList() {
        Attendance seat = inMeetingFrom(
                "2026-12-03T09:00:00Z",
                "{'group': 'APOLOGY', 'name': 'A', 'note': 'Syg', 'seatId': '00000000-0000-0000-0000-000000000001'}");
        assertThat(seat.note()).isNull();
        assertThat(seat.apologyNote()).isEqualTo("Syg");
        Attendance imported = inMeetingFrom(
                "2026-12-03T09:00:00Z", "{'group': 'APOLOGY', 'name': 'A', 'note': 'ferie', 'seatId': null}");
        assertThat(imported.note()).isEqualTo("ferie");
        Attendance there = inMeetingFrom(
                "2026-12-03T09:00:00Z",
                "{'group': 'PARTICIPANT', 'name': 'A', 'present': true, 'note': 'formand', 'online': true}");
        assertThat(there.note()).isEqualTo("formand");
        assertThat(there.stays()).containsExactly(Stay.WHOLE.withOnline(true));
    }

    @Test
    void theVoteTheProcedureAndTheTimeOfAnItemBecomeTheFirstOfTheirLists() {
        Treatment treatment = TREATMENT.read(
                """
                {"vote": {"id": "00000000-0000-0000-0000-000000000001", "question": "Ja?"},
                 "procedure": {"question": "Nej?", "closed": true}}""");
        assertThat(treatment.votes()).hasSize(1);
        assertThat(treatment.procedures()).hasSize(1);
        assertThat(treatment.procedures().get(0).id()).isNotNull();
        assertThat(TREATMENT.read("{\"vote\": null, \"procedure\": null}").votes())
                .isEmpty();
        Item item = EDITION.read(
                        """
                        {"sections": [{"items": [{"openedAt": "2026-12-03T09:02:00Z", "doneAt": "2026-12-03T09:12:00Z",
                         "seconds": 600}]}]}""")
                .items()
                .findFirst()
                .orElseThrow();
        assertThat(item.stretches()).hasSize(1);
        assertThat(item.stretches().get(0).seconds()).isEqualTo(600);
    }
}
