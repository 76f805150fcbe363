package dk.raadslag.meeting;

import dk.raadslag.live.EventLog;

/** SQL of meetings, items, what was sent out, and the log. */
public record MeetingStores(
        MeetingStore meetings,
        ItemStore items,
        EventStore events,
        EditionStore editions,
        ClosedStore closed,
        EventLog log) {
    /** @param texts where the words are */
    public static MeetingStores over(Texts texts) {
        ItemStore items = new ItemStore();
        return new MeetingStores(
                new MeetingStore(items, texts),
                items,
                new EventStore(texts, items, new CreationStore(texts, items)),
                new EditionStore(),
                new ClosedStore(),
                new EventLog());
    }
}
