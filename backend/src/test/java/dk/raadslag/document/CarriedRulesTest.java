package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Point;
import dk.raadslag.model.Section;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What no meeting of ours is, is not taken, and is seen to be so before it costs anything. */
@Execution(ExecutionMode.CONCURRENT)
class CarriedRulesTest {
    private static final MeetingSnapshot MEETING = Carrying.full(Kind.MINUTES, HouseStyle.KKR);
    private static final Instant BEGAN = Instant.parse("2024-03-06T09:00:00Z");

    @Test
    void itemsAreToldApart() {
        UUID id = UUID.randomUUID();
        assertThat(isTaken(MEETING)).isTrue();
        assertThat(isTaken(MEETING.mapItems(item -> item.withId(id)))).isFalse();
        assertThat(isTaken(MEETING.mapItems(item -> item.withId(null)))).isFalse();
        assertThat(isTaken(MEETING.withAttendance(MEETING.attendance().stream()
                        .map(line -> line.withGuestOf(id))
                        .toList())))
                .isFalse();
    }

    @Test
    void whatBeganHasATime() {
        assertThat(isTaken(MEETING.mapItems(item -> item.withStretches(List.of(new Stretch(null, BEGAN, null))))))
                .isFalse();
    }

    @Test
    void thereIsNoMoreThanAMeetingHas() {
        assertThat(isTaken(MEETING.withSections(List.of(new Section(
                        "1",
                        "Sager",
                        IntStream.rangeClosed(1, 501)
                                .mapToObj(number -> Item.fresh("1." + number, "Sag"))
                                .toList())))))
                .isFalse();
        assertThat(isTaken(MEETING.withAttendance(Stream.generate(
                                () -> Attendance.listed(Attendance.Group.PARTICIPANT, "Rådmanden", "Åmose", null))
                        .limit(1001)
                        .toList())))
                .isFalse();
        assertThat(isTaken(MEETING.withAttendance(
                        List.of(Attendance.listed(Attendance.Group.PARTICIPANT, "Rådmanden", "Åmose", null)
                                .withStays(Collections.nCopies(3001, new Stay(BEGAN, BEGAN, false)))))))
                .isFalse();
        assertThat(isTaken(MEETING.mapItems(
                        item -> item.withStretches(Collections.nCopies(1501, new Stretch(BEGAN, BEGAN, null))))))
                .isFalse();
        assertThat(isTaken(MEETING.mapItems(item -> item.withTreatment(
                        item.treatment().withPoints(Collections.nCopies(201, new Point("godkendes", null)))))))
                .isFalse();
    }

    @Test
    void textsAreNoLongerThanPeopleWriteThem() {
        assertThat(isTaken(saying(RichText.Op.text("x".repeat(200_000) + "\n"))))
                .isTrue();
        assertThat(isTaken(saying(RichText.Op.text("x".repeat(500_000) + "\n"))))
                .isFalse();
        assertThat(isTaken(saying(
                        Collections.nCopies(20_001, RichText.Op.text("\n")).toArray(RichText.Op[]::new))))
                .isFalse();
        assertThat(isTaken(saying(Stream.generate(() -> List.of(table(), RichText.Op.text("\n")))
                        .limit(300)
                        .flatMap(List::stream)
                        .toArray(RichText.Op[]::new))))
                .isFalse();
    }

    @Test
    void nothingHidesBesideATable() {
        RichText.Op line = RichText.Op.text("\n");
        assertThat(isTaken(saying(RichText.Op.text("Ses her:\n"), table(), line)))
                .isTrue();
        assertThat(isTaken(saying(RichText.Op.text("Skjult"), table(), line))).isFalse();
        assertThat(isTaken(saying(table(), RichText.Op.text("Skjult\n")))).isFalse();
        assertThat(isTaken(saying(table()))).isFalse();
    }

    @Test
    void figuresAreNotJoined() {
        assertThat(PrintedAlike.letters("1,5 mio. kr."))
                .isEqualTo(PrintedAlike.letters("1,5 mio kr"))
                .isNotEqualTo(PrintedAlike.letters("15 mio. kr."));
        assertThat(PrintedAlike.letters("vækst: -2")).isNotEqualTo(PrintedAlike.letters("vækst: 2"));
        assertThat(PrintedAlike.letters("2 %")).isNotEqualTo(PrintedAlike.letters("2"));
        assertThat(PrintedAlike.letters("i 2023- 24, side 1. 2 steder"))
                .isEqualTo(PrintedAlike.letters("i 2023-24 side 1 2 ste-der"));
    }

    private static boolean isTaken(MeetingSnapshot meeting) {
        return CarriedMeeting.read(Editions.bytes(meeting)).isPresent();
    }

    private static MeetingSnapshot saying(RichText.Op... ops) {
        return MEETING.mapItems(item -> item.withWords(TextField.BACKGROUND, new RichText(List.of(ops))));
    }

    private static RichText.Op table() {
        return new RichText.Op(SampleTables.places().toEmbed(), null);
    }
}
