package dk.raadslag.alert;

import dk.raadslag.base.Base;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.push.PushWords;
import dk.raadslag.push.Pushes;
import java.time.Duration;
import java.util.List;

/** Wires what people are told. */
public final class AlertFeature implements Feature {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final AlertService service;
    private final MailingService mailing;
    private final PushingService pushing;
    private final AlertPushes pushes;

    /**
     * Starts writing letters and pushes.
     *
     * @param roles of those who get them
     * @param sources the features that tell people something
     */
    public AlertFeature(
            Base base, Meetings meetings, Alerts alerts, SeatRoles roles, Post post, AlertSource... sources) {
        AlertStore store = new AlertStore();
        AlertTopic topic = new AlertTopic(base.db(), store, meetings.topics());
        alerts.onCommit(topic::changed);
        AlertWords words = new AlertWords(List.of(sources));
        service = new AlertService(base.db(), store, topic, words, base.clock());
        mailing = new MailingService(base.db());
        pushing = new PushingService(base.db());
        Outgoing outgoing = new Outgoing(words, meetings.service(), roles, base.clock());
        new AlertLetters(base, outgoing, post).start();
        pushes = new AlertPushes(base, outgoing, new Pushes());
        pushes.start();
        base.jobs().every("old-alerts", FORGET_EVERY, () -> base.db()
                .write(conn -> store.forget(conn, base.clock().instant(), KEPT)));
    }

    @Override
    public void mount(Api api) {
        AlertRoutes.mount(api, service, mailing, pushing);
    }

    /** What pushes say. */
    public PushWords pushes() {
        return pushes;
    }
}
