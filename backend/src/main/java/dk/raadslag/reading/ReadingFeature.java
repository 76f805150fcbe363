package dk.raadslag.reading;

import dk.raadslag.base.Base;
import dk.raadslag.body.SeatStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** Wires what people keep to themselves of what they read. */
public final class ReadingFeature implements Feature {
    private final ReadingService reading;
    private final NoteService notes;
    private final HighlightService highlights;

    public ReadingFeature(Base base, Meetings meetings, SeatStore seats) {
        ItemSight sight = new ItemSight(meetings.stores().items(), meetings.service());
        NoteStore store = new NoteStore();
        HighlightStore marked = new HighlightStore();
        Colleagues colleagues = new Colleagues(seats, base.clock());
        reading = new ReadingService(base.db(), sight, new ReadMarkStore(), store, marked, colleagues);
        notes = new NoteService(base.db(), meetings.service(), sight, store, colleagues, base.clock());
        highlights = new HighlightService(base.db(), meetings.service(), sight, marked, colleagues, base.clock());
    }

    @Override
    public void mount(Api api) {
        ReadingRoutes.mount(api, reading, notes, highlights);
    }
}
