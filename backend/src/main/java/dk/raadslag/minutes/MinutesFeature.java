package dk.raadslag.minutes;

import dk.raadslag.alert.AlertSource;
import dk.raadslag.alert.Alerts;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.ItemService;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.today.CardSource;

/** Wires the results of items and what follows the minutes. */
public final class MinutesFeature implements Feature {
    private final ItemService items;
    private final MeetingService meetings;
    private final Bodies bodies;
    private final TreatmentService treatment;
    private final FollowUpList followUps;
    private final VoteService votes;
    private final ProcedureService procedures;
    private final ProcedureBatches batches;
    private final RemarkService remarks;
    private final ApprovalService approvals;

    /** Starts telling followers of decisions that are corrected, and people of what is due. */
    public MinutesFeature(
            Base base, Meetings meetings, ItemService items, SeatedChanges seated, Named named, Alerts alerts) {
        this.items = items;
        this.meetings = meetings.service();
        this.bodies = meetings.bodies();
        treatment = new TreatmentService(seated, new FollowUpDates(base.db(), new FollowUpStore(), meetings.bodies()));
        followUps = new FollowUpList(base.db(), new FollowUpStore(), meetings.service(), meetings.bodies());
        votes = new VoteService(seated);
        procedures = new ProcedureService(seated);
        batches = new ProcedureBatches(seated);
        remarks = new RemarkService(base.db(), new RemarkStore(), seated);
        approvals = new ApprovalService(base.db(), new RuleStore(), meetings.bodies(), seated);
        new CorrectionService(base.vertx(), base.db(), new CorrectionStore(), meetings.changes(), base.clock()).start();
        new DueFollowUps(base, new FollowUpStore(), meetings.stores().meetings(), named, alerts).start();
    }

    @Override
    public void mount(Api api) {
        PhraseRoutes.mount(api, items);
        TreatmentRoutes.mount(api, treatment, followUps);
        VoteRoutes.mount(api, votes);
        VoteRoutes.mount(api, procedures);
        VoteRoutes.mount(api, batches);
        RemarkRoutes.mount(api, remarks, approvals);
    }

    /** What people are told of follow-ups and of their remarks. */
    public AlertSource alerts() {
        return new MinutesAlerts(meetings);
    }

    /** What decisions and minutes say on the start page. */
    public CardSource cards() {
        return CardSource.each(
                new MinutesCards(new RuleStore()),
                new FollowUpCards(new FollowUpStore(), meetings, bodies),
                new DecidedCards(meetings));
    }
}
