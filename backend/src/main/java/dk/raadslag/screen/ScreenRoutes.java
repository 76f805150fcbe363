package dk.raadslag.screen;

import dk.raadslag.http.Api;

/** {@code /api/screens} and {@code /api/meetings/{meetingId}/screens}. */
final class ScreenRoutes {
    private ScreenRoutes() {}

    private record LetIn(String code) {}

    static void mount(Api api, ScreenService screens, LetInService letIn) {
        api.on("screenIsHere", ScreenService.Here.class, (request, body) -> screens.here(body, request.address()));
        api.on("findScreen", request -> letIn.find(request.actor(), request.word("code")));
        api.on("getScreens", request -> letIn.of(request.actor(), request.id("meetingId")));
        api.on(
                "letScreenIn",
                LetIn.class,
                (request, body) -> letIn.letIn(request.actor(), request.id("meetingId"), body.code()));
        api.on("endScreen", request -> letIn.end(request.actor(), request.id("meetingId"), request.id("screenId")));
    }
}
