package dk.raadslag.check;

import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** What a careful colleague would notice before a document is sent out, put together. */
public final class CheckFeature implements Feature {
    private final CheckService checks;

    public CheckFeature(Meetings meetings) {
        checks = new CheckService(meetings.service());
    }

    @Override
    public void mount(Api api) {
        CheckRoutes.mount(api, checks);
    }
}
