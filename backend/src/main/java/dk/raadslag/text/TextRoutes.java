package dk.raadslag.text;

import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import java.util.Map;
import java.util.UUID;

/** {@code /api/texts} and {@code /api/tickets}. */
final class TextRoutes {
    private TextRoutes() {}

    private record IssueTicket(UUID textId) {}

    static void mount(Api api, TextService texts, Tickets tickets) {
        api.on("getText", request -> texts.get(request.actor(), request.id("textId")));
        api.on(
                "getHistory",
                request -> texts.history(
                        request.actor(),
                        request.id("textId"),
                        request.number("version").orElse(Long.MAX_VALUE)));
        api.on("issueTicket", IssueTicket.class, (request, body) -> tickets.issue(request.actor(), body.textId())
                .map(ticket -> new Created(Map.of("ticket", ticket))));
    }
}
