package dk.raadslag.minutes;

import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.meeting.ItemService;
import dk.raadslag.meeting.MeetingService;

/** What comes of items and what follows the minutes, put together. */
public final class MinutesFeature {
    private MinutesFeature() {}

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
