package dk.raadslag.minutes;

import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.meeting.ItemService;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import io.vertx.core.Vertx;
import java.time.Clock;

/** What comes of items and what follows the minutes, put together. */
public final class MinutesFeature {
    private MinutesFeature() {}

    /** Tells from now on of decisions that are corrected. */
    public static void tellCorrections(Vertx vertx, Database db, MeetingChanges changes, Clock clock) {
        new CorrectionService(vertx, db, new CorrectionStore(), changes, clock).start();
    }

    public static void mount(Api api, Database db, MeetingService meetings, ItemService items, SeatedChanges changes) {
        PhraseRoutes.mount(api, items);
        TreatmentRoutes.mount(api, new TreatmentService(changes), new FollowUpList(db, new FollowUpStore(), meetings));
        TreatmentRoutes.mount(api, new VoteService(changes));
        TreatmentRoutes.mount(api, new ProcedureService(changes));
        RemarkRoutes.mount(
                api,
                new RemarkService(db, new RemarkStore(), changes),
                new ApprovalService(db, new RuleStore(), changes));
    }
}
