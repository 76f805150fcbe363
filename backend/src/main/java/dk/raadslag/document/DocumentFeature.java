package dk.raadslag.document;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import java.util.UUID;

/** Wires documents in and out. */
public final class DocumentFeature implements Feature {
    private final Meetings meetings;
    private final ImportService imports;
    private final Press press;
    private final EditionService editions;

    public DocumentFeature(Base base, Meetings meetings) {
        this.meetings = meetings;
        imports = new ImportService(
                base.vertx(), base.db(), meetings.bodies(), meetings.stores().meetings(), meetings.changes());
        press = new Press(base.vertx());
        editions = new EditionService(
                press,
                base.db(),
                meetings.service(),
                meetings.stores().editions(),
                meetings.stores().closed());
    }

    @Override
    public void mount(Api api) {
        DocumentRoutes.mount(api, imports, meetings.service(), editions);
    }

    /** The one that prints all documents. */
    public Press press() {
        return press;
    }

    /** Prints what this meeting has sent out before anybody asks for it. */
    public void printSoon(UUID meetingId) {
        editions.printSoon(meetingId);
    }
}
