package dk.raadslag.alert;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.live.Topics;
import java.time.Duration;
import java.util.List;

/** Wires what people are told. */
public final class AlertFeature implements Feature {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final AlertService service;

    /** @param sources the features that tell people something */
    public AlertFeature(Base base, Topics topics, Alerts alerts, AlertSource... sources) {
        AlertStore store = new AlertStore();
        AlertTopic topic = new AlertTopic(base.db(), store, topics);
        alerts.onCommit(topic::changed);
        service = new AlertService(base.db(), store, topic, List.of(sources), base.clock());
        base.jobs().every("old-alerts", FORGET_EVERY, () -> base.db()
                .write(conn -> store.forget(conn, base.clock().instant(), KEPT)));
    }

    @Override
    public void mount(Api api) {
        AlertRoutes.mount(api, service);
    }
}
