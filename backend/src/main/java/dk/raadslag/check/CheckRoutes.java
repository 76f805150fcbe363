package dk.raadslag.check;

import dk.raadslag.http.Api;
import java.util.Map;

/** {@code /api/meetings/{meetingId}/checks}. */
final class CheckRoutes {
    private CheckRoutes() {}

    static void mount(Api api, CheckService checks) {
        api.on("getChecks", request -> checks.check(request.actor(), request.id("meetingId"))
                .map(findings -> Map.of("findings", findings)));
    }
}
