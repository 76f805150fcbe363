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
        MeetingCache cache,
        Embeds embeds) {
    /** @param texts where the words are */
    public static MeetingStores over(Texts texts) {
        ItemStore items = new ItemStore();
        MeetingCache cache = new MeetingCache();
        EditionStore editions = new EditionStore();
        Embeds embeds = new Embeds(editions);
        return new MeetingStores(
                new MeetingStore(items, texts, cache, embeds),
                items,
                new EventStore(texts, items, new CreationStore(texts, items)),
                editions,
                new ClosedStore(),
                new EventLog(),
                cache,
                embeds);
    }
}
