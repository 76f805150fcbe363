package dk.raadslag.today;

import dk.raadslag.http.Api;

/** {@code /api/me/today}. */
final class TodayRoutes {
    private TodayRoutes() {}

    static void mount(Api api, TodayService today) {
        api.on(
                "getToday",
                request -> today.of(request.actor(), request.query("region").orElse(null)));
    }
}
