package dk.raadslag.search;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import java.time.Duration;

/** Wires search and the register of decisions. */
public final class SearchFeature implements Feature {
    /** So soon people find what they have just written. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration LOOK_FOR_PAPERS = Duration.ofSeconds(2);
    /** Once, for everything that was there before there was a search. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SearchService service;
    private final DecisionFiles files;

    /** Starts putting words together. @param rows what keeps the rows in step with the meetings */
    public SearchFeature(Base base, Meetings meetings, Rows rows) {
        service = new SearchService(base.vertx(), base.db(), meetings);
        files = new DecisionFiles(base.site());
        Making making = new Making(base.vertx(), base.db(), meetings.stores().meetings(), rows);
        base.jobs().nowAndEvery("search", LOOK, LONGEST, making::meetings);
        base.jobs().nowAndEvery("search-papers", LOOK_FOR_PAPERS, LONGEST, making::papersAndWords);
    }

    @Override
    public void mount(Api api) {
        SearchRoutes.mount(api, service, files);
    }
}
