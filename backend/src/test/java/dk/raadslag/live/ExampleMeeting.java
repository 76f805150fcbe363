package dk.raadslag.live;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Edition;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Procedure;
import dk.raadslag.model.Section;
import dk.raadslag.model.Stretch;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import dk.raadslag.words.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The meeting of the examples: a public item, another one, a closed one, and one closed with a wording for others. A
 * {@link Scene} adds what only some events need.
 */
final class ExampleMeeting {
    static final UUID FIRST = id(11);
    static final UUID SECOND = id(12);
    static final UUID SECRET = id(13);
    static final UUID WORDED = id(14);
    static final UUID LINE = id(21);
    static final UUID SEAT = id(31);
    static final Instant NOON = Instant.parse("2026-12-03T09:10:00Z");
    static final RichText WORDS = RichText.ofPlain("KKR Midtjylland godkendte planen.");
    static final TreatedBy TREATED =
            new TreatedBy(id(16), id(17), "4", LocalDate.of(2026, 12, 17), RichText.ofPlain("Tiltrådt."), false);
    private static final TextHandle SAVED = new TextHandle(id(1104), 1);

    private ExampleMeeting() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static MeetingSnapshot draft() {
        return at(MeetingStatus.DRAFTING, ItemStatus.WAITING, null);
    }

    static MeetingSnapshot published() {
        return at(MeetingStatus.PUBLISHED, ItemStatus.WAITING, null);
    }

    static MeetingSnapshot waiting() {
        return at(MeetingStatus.LIVE, ItemStatus.WAITING, null);
    }

    static MeetingSnapshot open() {
        return at(MeetingStatus.LIVE, ItemStatus.OPEN, WORDS);
    }

    static MeetingSnapshot done() {
        return at(MeetingStatus.LIVE, ItemStatus.DONE, WORDS);
    }

    static MeetingSnapshot ended() {
        return at(MeetingStatus.ENDED, ItemStatus.DONE, WORDS);
    }

    static MeetingSnapshot minutesSent() {
        return at(MeetingStatus.MINUTES_SENT, ItemStatus.DONE, WORDS);
    }

    /** A participant, as registered for a seat; the subject never leaves the server. */
    static Attendance participant() {
        return Attendance.listed(Attendance.Group.PARTICIPANT, "Medlem", "Randers", null)
                .withId(LINE)
                .withSeatId(SEAT)
                .withSubject("b0b");
    }

    static Attachment paper() {
        return new Attachment(id(41), "Notat", "notat.pdf", "application/pdf", 1200L, "ab".repeat(32), 1, false);
    }

    static Vote vote() {
        return new Vote(id(61), "Skal planen godkendes?", false, true, List.of(), 0, 0, 0, NOON, null);
    }

    static Procedure procedure() {
        return Procedure.asked("Kan planen godkendes?", NOON).withId(id(64));
    }

    static Edition edition(int number, Kind kind) {
        return new Edition(number, kind, NOON, "Sekretariatet", "aa".repeat(32), "bb".repeat(32), List.of());
    }

    static Item item(UUID id, String number, String title, boolean closed) {
        Map<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        int base = (int) (id.getLeastSignificantBits() * 100);
        for (TextField field : List.of(TextField.RECOMMENDATION, TextField.DECISION))
            handles.put(field, new TextHandle(id(base + field.ordinal() + 1), 0));
        return Item.fresh(number, title)
                .withId(id)
                .withClosed(closed)
                .withPlan(closed ? Plan.NONE.withClosedReason("Personsag") : Plan.NONE)
                .withTexts(handles);
    }

    private static MeetingSnapshot at(MeetingStatus status, ItemStatus first, RichText decision) {
        Instant started = status.isAtLeast(MeetingStatus.LIVE) ? Instant.parse("2026-12-03T09:01:00Z") : null;
        return MeetingSnapshot.fresh(
                        "kkr-midtjylland",
                        "KKR Midtjylland",
                        HouseStyle.KKR,
                        status,
                        LocalDateTime.of(2026, 12, 3, 10, 0))
                .withId(id(1))
                .withPlace("Viborg")
                .withLink("https://example.org/video")
                .withSections(List.of(
                        new Section("1", "Sager", items(status, first, decision)),
                        new Section("2", "Udpegninger", List.of())))
                .withRemarksText(new TextHandle(id(105), 0))
                .withStartedAt(started)
                .withVersion(7);
    }

    private static List<Item> items(MeetingStatus status, ItemStatus first, RichText decision) {
        Instant opened = Instant.parse("2026-12-03T09:02:00Z");
        Instant doneAt = first == ItemStatus.DONE ? Instant.parse("2026-12-03T09:12:00Z") : null;
        List<Item> items = new ArrayList<>(List.of(
                item(FIRST, "1.1", "Fælles plan", false)
                        .withWords(TextField.RECOMMENDATION, asked("fælles plan"))
                        .withStatus(first)
                        .withOutcome(first == ItemStatus.DONE ? Outcome.APPROVED : null)
                        .withStretches(
                                first == ItemStatus.WAITING
                                        ? List.of()
                                        : List.of(new Stretch(opened, doneAt, "Formand")))
                        .withText(TextField.DECISION, SAVED, decision)
                        .withTreatment(Treatment.NONE),
                item(SECOND, "1.2", "Fælles indkøb", false),
                item(SECRET, "1.3", "Ansættelse", true).withWords(TextField.RECOMMENDATION, asked("ansættelse"))));
        Item worded = item(WORDED, "1.4", "Køb af grund", true);
        // Events during the meeting do not depend on the wording of a closed item.
        if (status != MeetingStatus.LIVE || first == ItemStatus.WAITING) {
            items.add(worded.withPlan(worded.plan().withClosedWording("Lukket punkt om en ejendom")));
        }
        return items;
    }

    private static RichText asked(String what) {
        return RichText.ofPlain("Det indstilles, at KKR Midtjylland godkender " + what + ".");
    }
}
