package dk.raadslag.alert;

import dk.raadslag.http.Api;
import java.util.List;
import java.util.UUID;

/** {@code /api/me/alerts}. */
final class AlertRoutes {
    private AlertRoutes() {}

    private record ReadAlerts(List<UUID> ids) {}

    static void mount(Api api, AlertService alerts) {
        api.on("getAlerts", request -> alerts.of(request.actor()));
        api.on("readAlerts", ReadAlerts.class, (request, body) -> alerts.read(request.actor(), body.ids()));
    }
}
