package dk.raadslag.today;

import dk.raadslag.base.Base;
import dk.raadslag.body.SeatStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.live.Topics;

/** Wires the start page. */
public final class TodayFeature implements Feature {
    private final TodayTopic topic;
    private final TodayService service;

    /** @param sources the features that have something to say there, in the order of what they say */
    public TodayFeature(Base base, Topics topics, OwnMeetings meetings, SeatStore seats, CardSource... sources) {
        topic = new TodayTopic(base, meetings, topics);
        service = new TodayService(base, meetings, seats, topic, CardSource.each(sources));
    }

    @Override
    public void mount(Api api) {
        TodayRoutes.mount(api, service);
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    public void news() {
        topic.news();
    }

    /** Another epoch has begun: everything that was read is wrong. */
    public void forget() {
        topic.forget();
    }
}
