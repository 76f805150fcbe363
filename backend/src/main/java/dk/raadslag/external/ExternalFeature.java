package dk.raadslag.external;

import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;

/** Wires the register of external bodies. */
public final class ExternalFeature implements Feature {
    private final ExternalService service;

    public ExternalFeature(Base base, Bodies bodies) {
        service = new ExternalService(base, new ExternalPolicy(bodies), new ExternalStore());
    }

    @Override
    public void mount(Api api) {
        ExternalRoutes.mount(api, service);
    }
}
