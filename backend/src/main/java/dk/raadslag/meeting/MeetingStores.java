package dk.raadslag.meeting;

import dk.raadslag.live.EventLog;

/** SQL of meetings, items, what was sent out, and the log. */
public record MeetingStores(
        MeetingStore meetings,
        ItemStore items,
        EventStore events,
        EditionStore editions,
        ClosedStore closed,
        EventLog log,
        MeetingCache cache) {
    /** @param texts where the words are */
    public static MeetingStores over(Texts texts) {
        ItemStore items = new ItemStore();
        MeetingCache cache = new MeetingCache();
        return new MeetingStores(
                new MeetingStore(items, texts, cache),
                items,
                new EventStore(texts, items, new CreationStore(texts, items)),
                new EditionStore(),
                new ClosedStore(),
                new EventLog(),
                cache);
    }
}
