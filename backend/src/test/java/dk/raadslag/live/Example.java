package dk.raadslag.live;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingSnapshot.Kind;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.Outcome;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.Section;
import dk.raadslag.protocol.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An event and the whole meeting it happens in. */
record Example(String name, MeetingSnapshot before, Event event) {
    private static final UUID FIRST = id(11);
    private static final UUID SECOND = id(12);
    private static final UUID SECRET = id(13);
    private static final RichText WORDS = RichText.ofPlain("KKR Midtjylland godkendte planen.");
    private static final TextHandle SAVED = new TextHandle(id(1104), 1);

    static Stream<Example> all() {
        MeetingSnapshot draft = meeting(MeetingStatus.DRAFTING, false, ItemStatus.WAITING, null);
        MeetingSnapshot published = meeting(MeetingStatus.PUBLISHED, false, ItemStatus.WAITING, null);
        MeetingSnapshot waiting = meeting(MeetingStatus.LIVE, false, ItemStatus.WAITING, null);
        MeetingSnapshot open = meeting(MeetingStatus.LIVE, false, ItemStatus.OPEN, WORDS);
        MeetingSnapshot shown = meeting(MeetingStatus.LIVE, true, ItemStatus.OPEN, WORDS);
        MeetingSnapshot done = meeting(MeetingStatus.LIVE, false, ItemStatus.DONE, WORDS);
        MeetingSnapshot ended = meeting(MeetingStatus.ENDED, false, ItemStatus.DONE, WORDS);
        return Stream.of(
                new Example("MeetingCreated", draft.atVersion(0), new Event.MeetingCreated(draft.atVersion(1))),
                new Example("AgendaPublished", draft, new Event.AgendaPublished()),
                new Example("MeetingStarted", published, new Event.MeetingStarted()),
                new Example("MeetingEnded", done, new Event.MeetingEnded()),
                new Example("MinutesSent", ended, new Event.MinutesSent()),
                new Example("DecisionsShown", open, new Event.DecisionsShown(true)),
                new Example("DecisionsShown-withdrawn", shown, new Event.DecisionsShown(false)),
                new Example("ItemOpened", waiting, new Event.ItemOpened(FIRST)),
                new Example("ItemOpened-closed", waiting, new Event.ItemOpened(SECRET)),
                new Example("ItemDone", open, new Event.ItemDone(FIRST, Outcome.APPROVED)),
                new Example("ItemReopened", done, new Event.ItemReopened(FIRST)),
                new Example("ItemClosedSet", waiting, new Event.ItemClosedSet(SECOND, true)),
                new Example("ItemClosedSet-public", waiting, new Event.ItemClosedSet(SECRET, false)));
    }

    private static MeetingSnapshot meeting(MeetingStatus status, boolean shows, ItemStatus first, RichText decision) {
        Instant started = status.isAtLeast(MeetingStatus.LIVE) ? Instant.parse("2026-12-03T09:01:00Z") : null;
        Instant opened = first == ItemStatus.WAITING ? null : Instant.parse("2026-12-03T09:02:00Z");
        Instant doneAt = first == ItemStatus.DONE ? Instant.parse("2026-12-03T09:12:00Z") : null;
        Outcome outcome = first == ItemStatus.DONE ? Outcome.APPROVED : null;
        Item planned = item(FIRST, "1.1", "Fælles plan", false);
        return new MeetingSnapshot(
                id(1),
                Kind.of(status),
                "kkr-midtjylland",
                "KKR Midtjylland",
                HouseStyle.KKR,
                LocalDateTime.of(2026, 12, 3, 10, 0),
                null,
                "Viborg",
                List.of(new Attendance(Attendance.Group.PARTICIPANT, "Medlem", "Randers", null)),
                List.of(
                        new Section(
                                "1",
                                "Sager",
                                List.of(
                                        planned.withStatus(first, outcome, opened, doneAt)
                                                .withText(TextField.DECISION, SAVED, decision),
                                        item(SECOND, "1.2", "Fælles indkøb", false),
                                        item(SECRET, "1.3", "Ansættelse", true))),
                        new Section("2", "Udpegninger", List.of())),
                null,
                new TextHandle(id(105), 0),
                status,
                shows,
                started,
                null,
                null,
                7);
    }

    private static Item item(UUID id, String number, String title, boolean closed) {
        Map<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        int base = (int) (id.getLeastSignificantBits() * 100);
        for (TextField field : TextField.OF_ITEMS)
            handles.put(field, new TextHandle(id(base + field.ordinal() + 1), 0));
        RichText asked = RichText.ofPlain("Det indstilles, at KKR Midtjylland godkender " + title.toLowerCase() + ".");
        return new Item(
                id,
                number,
                title,
                "SAG-2026-00001",
                List.of("abc"),
                List.of(),
                null,
                asked,
                null,
                null,
                null,
                List.of("Notat"),
                ItemStatus.WAITING,
                closed,
                null,
                null,
                handles);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
