package dk.raadslag.check;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.PaperService;
import dk.raadslag.promise.PromiseService;

/** Wires the checks that a careful colleague would make before a document is sent out. */
public final class CheckFeature implements Feature {
    private final CheckService checks;

    /**
     * @param papers what is known of files
     * @param promises what stands nowhere yet
     */
    public CheckFeature(Base base, Meetings meetings, PaperService papers, PromiseService promises) {
        checks = new CheckService(base.vertx(), base.db(), meetings.service(), papers, promises);
    }

    @Override
    public void mount(Api api) {
        CheckRoutes.mount(api, checks);
    }
}
