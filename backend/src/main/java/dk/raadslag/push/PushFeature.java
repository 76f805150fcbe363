package dk.raadslag.push;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import java.time.Duration;
import java.util.List;

/** Wires the pushes. */
public final class PushFeature implements Feature {
    /** A device that its owner does not use any more: half a year. */
    private static final Duration KEPT = Duration.ofDays(183);

    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final DeviceService devices;

    /**
     * Starts sending.
     *
     * @param services hosts of push services that pushes may be handed to; none turns them off
     * @param words what a push says
     */
    public PushFeature(Base base, List<String> services, PushWords words) {
        PushServices named = new PushServices(services);
        PushKeys keys = new PushKeys(base.db());
        DeviceStore store = new DeviceStore();
        devices = new DeviceService(base.db(), keys, named, base.clock());
        new PushDelivery(base, keys, new PushCarrier(base.vertx(), named, base.site()), words).start();
        base.jobs().every("old-devices", FORGET_EVERY, () -> base.db()
                .write(conn -> store.forget(conn, base.clock().instant(), KEPT)));
    }

    @Override
    public void mount(Api api) {
        PushRoutes.mount(api, devices);
    }
}
