package dk.raadslag.promise;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** Wires the promises that the words of items make. */
public final class PromiseFeature implements Feature {
    private final PromiseService promises;

    public PromiseFeature(Base base, Meetings meetings) {
        promises =
                new PromiseService(base.vertx(), base.db(), meetings.service(), meetings.bodies(), new PromiseStore());
    }

    /** What stands nowhere yet. */
    public PromiseService service() {
        return promises;
    }

    @Override
    public void mount(Api api) {
        PromiseRoutes.mount(api, promises);
    }
}
