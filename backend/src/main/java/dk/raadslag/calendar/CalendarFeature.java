package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.today.CardSource;
import io.vertx.core.Future;

/** Wires the calendar. {@link CalendarRules} is what other features need of it. */
public final class CalendarFeature implements Feature {
    private final CalendarService calendar;
    private final PlanningService planning;
    private final RescheduleService rescheduling;
    private final FeedService feeds;
    private final CardSource cards;

    public CalendarFeature(Base base, Meetings meetings) {
        Bodies bodies = meetings.bodies();
        MeetingPolicy policy = meetings.policy();
        CalendarStore store = new CalendarStore();
        RuleStore rules = new RuleStore();
        calendar = new CalendarService(base.db(), bodies, policy, store, rules);
        planning = new PlanningService(base.db(), bodies, store, rules, meetings.changes(), base.clock());
        rescheduling = new RescheduleService(
                base.db(), bodies, meetings.stores().meetings(), store, rules, meetings.changes(), base.clock());
        cards = new CalendarCards(store, policy);
        feeds = new FeedService(base.db(), bodies, policy, store, new FeedStore(), base.site(), base.clock());
    }

    @Override
    public void mount(Api api) {
        CalendarRoutes.mount(api, calendar, planning, rescheduling, feeds);
    }

    /** Somebody is here: their calendar feed takes over the roles they have now. */
    public Future<Void> seen(Actor actor) {
        return feeds.seen(actor);
    }

    /** The meetings that come, on the start page. */
    public CardSource cards() {
        return cards;
    }
}
