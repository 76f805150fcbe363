package dk.raadslag.check;

import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** Wires the checks that a careful colleague would make before a document is sent out. */
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
