package dk.raadslag.search;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /api/search}, {@code /api/decisions} and what goes on from there. */
final class SearchRoutes {
    /** More than a spreadsheet needs, and what fits into memory. */
    private static final int MOST_IN_A_FILE = 2_000;

    private static final int MOST_IN_A_FEED = 200;
    private static final int USUAL_DECISIONS = 50;

    private SearchRoutes() {}

    static void mount(Api api, SearchService search, DecisionFiles files) {
        api.on(
                "search",
                request -> search.page(
                        request.actor(),
                        request.query("q").orElse(""),
                        filter(request),
                        request.query("after").orElse(null),
                        limit(request, SearchService.USUAL)));
        api.on(
                "listDecisions",
                request -> search.decisions(
                        request.actor(),
                        request.query("q").orElse(null),
                        filter(request),
                        request.query("after").orElse(null),
                        limit(request, USUAL_DECISIONS)));
        api.on("getDecisionsTable", request -> search.allDecisions(
                        request.actor(), request.query("q").orElse(null), filter(request), MOST_IN_A_FILE)
                .map(all -> new Document("text/csv; charset=utf-8", "beslutninger.csv", files.table(all))));
        // A feed reader has no login: it hears what the public may know.
        api.on("getDecisionsFeed", request -> search.sentDecisions(
                        request.actor(), request.query("q").orElse(null), filter(request), MOST_IN_A_FEED)
                .map(all -> new Document("application/atom+xml", "beslutninger.atom", files.feed(all))));
    }

    private static int limit(ApiRequest request, int usual) {
        return request.number("limit").orElse((long) usual).intValue();
    }

    private static Filter filter(ApiRequest request) {
        Optional<String> kinds = request.query("kind");
        return new Filter(
                request.query("meeting").map(UUID::fromString).orElse(null),
                request.query("body").orElse(null),
                request.number("year").map(Long::intValue).orElse(null),
                kinds.map(all -> Arrays.stream(all.split(",")).map(Kind::of).toList())
                        .orElse(List.of()),
                request.query("outcome").orElse(null));
    }
}
