package dk.raadslag.planned;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** Wires the long-term agenda. */
public final class PlannedFeature implements Feature {
    private final Boards boards;
    private final PlannedService service;
    private final Drafting drafting;

    public PlannedFeature(Base base, Meetings meetings) {
        PlannedStore store = new PlannedStore();
        boards = new Boards(base, meetings.bodies(), meetings.policy(), store, meetings.topics());
        service = new PlannedService(boards, meetings.bodies(), meetings.policy(), store, meetings.changes());
        drafting = new Drafting(base.db(), store, meetings.changes());
        meetings.rooms().onNews(changed -> boards.news());
    }

    @Override
    public void mount(Api api) {
        PlannedRoutes.mount(api, boards, service, drafting);
    }
}
