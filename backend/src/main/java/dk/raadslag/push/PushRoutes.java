package dk.raadslag.push;

import dk.raadslag.http.Api;

/** {@code /api/me/devices}. */
final class PushRoutes {
    private PushRoutes() {}

    static void mount(Api api, DeviceService devices) {
        api.on("getDevices", request -> devices.of(request.actor()));
        api.on(
                "putDevice",
                DeviceService.Wish.class,
                (request, body) -> devices.put(request.actor(), request.id("deviceId"), body));
        api.on("removeDevice", request -> devices.remove(request.actor(), request.id("deviceId")));
    }
}
