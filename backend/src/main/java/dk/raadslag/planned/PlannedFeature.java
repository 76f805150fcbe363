package dk.raadslag.planned;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.matter.MatterFeature;
import dk.raadslag.meeting.Meetings;

/** Wires the long-term agenda. */
public final class PlannedFeature implements Feature {
    private final Boards boards;
    private final PlannedService service;
    private final Drafting drafting;

    /** @param matters what is planned is a station of */
    public PlannedFeature(Base base, Meetings meetings, MatterFeature matters) {
        PlannedStore store = new PlannedStore();
        boards = new Boards(base, meetings.bodies(), meetings.policy(), store, meetings.topics(), matters);
        service = new PlannedService(boards, meetings.bodies(), meetings.policy(), store, meetings.changes(), matters);
        drafting = new Drafting(base.db(), store, meetings.changes(), matters);
        matters.add(new PlannedStations(store, meetings.policy(), boards::today));
        matters.onChange(boards::told);
        meetings.rooms().onNews(changed -> boards.news());
    }

    @Override
    public void mount(Api api) {
        PlannedRoutes.mount(api, boards, service, drafting);
    }
}
