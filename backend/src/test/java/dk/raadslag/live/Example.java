package dk.raadslag.live;

import static dk.raadslag.live.ExampleMeeting.FIRST;
import static dk.raadslag.live.ExampleMeeting.LINE;
import static dk.raadslag.live.ExampleMeeting.NOON;
import static dk.raadslag.live.ExampleMeeting.SEAT;
import static dk.raadslag.live.ExampleMeeting.SECOND;
import static dk.raadslag.live.ExampleMeeting.SECRET;
import static dk.raadslag.live.ExampleMeeting.id;

import dk.raadslag.model.Approval;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Choice;
import dk.raadslag.model.Correction;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.Edition;
import dk.raadslag.model.Event;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.MemberRemark;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Point;
import dk.raadslag.model.Procedure;
import dk.raadslag.model.Speaker;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Vote;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** An event and the scene in which it happens. */
record Example(String name, Scene scene, Event event) {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);

    static Stream<Example> all() {
        return Stream.of(life(), agenda(), items(), people(), treatment(), after())
                .flatMap(examples -> examples);
    }

    MeetingSnapshot before() {
        return scene.meeting();
    }

    private static Stream<Example> life() {
        MeetingSnapshot draft = ExampleMeeting.draft();
        return Stream.of(
                new Example("MeetingCreated", Scene.UNBORN, new LifeEvent.MeetingCreated(draft.atVersion(1))),
                new Example("DraftingBegun", Scene.PLANNED, new LifeEvent.DraftingBegun()),
                new Example("CommentingBegun", Scene.DRAFT, new LifeEvent.CommentingBegun(DAY)),
                new Example("DraftTakenBack", Scene.COMMENTING, new LifeEvent.DraftTakenBack(MeetingStatus.DRAFTING)),
                new Example(
                        "AgendaPublished",
                        Scene.DRAFT,
                        new LifeEvent.AgendaPublished(ExampleMeeting.edition(1, Kind.AGENDA))),
                new Example("RevisionBegun", Scene.PUBLISHED, new LifeEvent.RevisionBegun()),
                new Example(
                        "AgendaRevised",
                        Scene.REVISING,
                        new LifeEvent.AgendaRevised(ExampleMeeting.edition(2, Kind.AGENDA)
                                .withChanges(List.of(
                                        new Edition.Change(FIRST, false, "Punkt 1.1: baggrunden er ændret"),
                                        new Edition.Change(SECRET, true, "Punkt 1.3: bilagene er ændret"))))),
                new Example("MeetingStarted", Scene.PUBLISHED, new LifeEvent.MeetingStarted(19)),
                new Example("MeetingEnded", Scene.DONE, new LifeEvent.MeetingEnded()),
                new Example(
                        "MinutesSent",
                        Scene.ENDED,
                        new LifeEvent.MinutesSent(ExampleMeeting.edition(1, Kind.MINUTES), LocalDate.of(2026, 12, 20))),
                new Example("MinutesApproved", Scene.MINUTES_SENT, new LifeEvent.MinutesApproved()),
                new Example("MeetingCancelled", Scene.PUBLISHED, new LifeEvent.MeetingCancelled()),
                new Example("DecisionsShown", Scene.OPEN, new LifeEvent.DecisionsShown(true)),
                new Example("DecisionsShown-withdrawn", Scene.SHOWING, new LifeEvent.DecisionsShown(false)));
    }

    private static Stream<Example> agenda() {
        Plan plan = new Plan(
                ItemKind.THEME,
                20,
                LocalTime.of(10, 30),
                List.of("Direktør, Klyngen"),
                null,
                null,
                false,
                null,
                ExampleMeeting.TREATED);
        return Stream.of(
                new Example(
                        "MeetingDescribed",
                        Scene.PUBLISHED,
                        new LifeEvent.MeetingDescribed(
                                LocalDateTime.of(2026, 12, 4, 9, 0), null, "Silkeborg", "https://example.org/video")),
                new Example(
                        "DeadlinesSet",
                        Scene.COMMENTING,
                        new LifeEvent.DeadlinesSet(new Deadlines(DAY, DAY, DAY, null))),
                new Example(
                        "ItemAdded",
                        Scene.COMMENTING,
                        new ItemEvent.ItemAdded(0, 1, ExampleMeeting.item(id(15), "1.2", "Letbane", false))),
                new Example("ItemMoved", Scene.COMMENTING, new ItemEvent.ItemMoved(FIRST, 1, 0)),
                new Example("ItemMoved-closed", Scene.COMMENTING, new ItemEvent.ItemMoved(SECRET, 0, 0)),
                new Example("ItemRemoved", Scene.COMMENTING, new ItemEvent.ItemRemoved(SECOND)),
                new Example("ItemRemoved-revising", Scene.REVISING_AGAIN, new ItemEvent.ItemRemoved(SECRET)),
                new Example(
                        "ItemDescribed",
                        Scene.COMMENTING,
                        new ItemEvent.ItemDescribed(
                                FIRST, "Fælles plan for alle", null, List.of("abc", "xyz"), List.of("Formand"), plan)),
                new Example(
                        "AttachmentsSet",
                        Scene.PAPERS,
                        new ItemEvent.AttachmentsSet(
                                SECOND,
                                List.of(
                                        ExampleMeeting.paper(),
                                        ExampleMeeting.paper().withId(id(42)).withTitle("Kort")))),
                new Example(
                        "NextItemsSet",
                        Scene.DONE,
                        new CourseEvent.NextItemsSet(List.of(new NextItem(id(51), "Budget", "Udkast i januar")))));
    }

    private static Stream<Example> items() {
        return Stream.of(
                new Example("ItemOpened", Scene.WAITING, new ItemEvent.ItemOpened(FIRST)),
                new Example("ItemOpened-closed", Scene.WAITING, new ItemEvent.ItemOpened(SECRET)),
                new Example("ItemOpened-taken-back", Scene.OPEN, new ItemEvent.ItemOpened(FIRST, true)),
                new Example("ItemDone", Scene.OPEN, new ItemEvent.ItemDone(FIRST, Outcome.APPROVED)),
                new Example("ItemReopened", Scene.DONE, new ItemEvent.ItemReopened(FIRST)),
                new Example(
                        "ItemClosedSet", Scene.WAITING, new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", null)),
                new Example(
                        "ItemClosedSet-worded",
                        Scene.WAITING,
                        new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", "Lukket punkt om indkøb")),
                new Example(
                        "ItemClosedSet-revising",
                        Scene.REVISING_AGAIN,
                        new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", "Lukket punkt om indkøb")),
                new Example(
                        "ItemClosedSet-elsewhere",
                        Scene.REVISING_AGAIN,
                        new ItemEvent.ItemClosedSet(id(18), true, null, null)),
                new Example(
                        "TreatedByClosed",
                        Scene.CARRYING,
                        new ItemEvent.TreatedByClosed(FIRST, ExampleMeeting.TREATED.itemId())),
                new Example(
                        "ItemClosedSet-public", Scene.WAITING, new ItemEvent.ItemClosedSet(SECRET, false, null, null)));
    }

    private static Stream<Example> people() {
        return Stream.of(
                new Example(
                        "AttendanceSet",
                        Scene.PEOPLE,
                        new CourseEvent.AttendanceSet(
                                ExampleMeeting.participant().withStays(List.of(new Stay(NOON, null, false))))),
                new Example(
                        "AttendanceSet-apology",
                        Scene.PEOPLE,
                        new CourseEvent.AttendanceSet(ExampleMeeting.participant()
                                .withStays(List.of())
                                .withGroup(Attendance.Group.APOLOGY)
                                .withApologyNote("Ligger syg"))),
                new Example(
                        "AttendanceSet-substitute",
                        Scene.PEOPLE,
                        new CourseEvent.AttendanceSet(ExampleMeeting.participant()
                                .withId(id(22))
                                .withName("Stedfortræder")
                                .withStays(List.of())
                                .withInsteadOf("Medlem"))),
                new Example("AttendanceRemoved", Scene.PEOPLE, new CourseEvent.AttendanceRemoved(LINE)),
                new Example(
                        "SpeakersSet",
                        Scene.PEOPLE,
                        new CourseEvent.SpeakersSet(List.of(new Speaker(LINE, "Medlem", "Randers", NOON, true)))),
                new Example(
                        "SpeakersSet-closed",
                        Scene.PEOPLE,
                        new CourseEvent.SpeakersSet(List.of(new Speaker(id(23), "Advokat", null, NOON, true)))));
    }

    private static Stream<Example> treatment() {
        Vote vote = ExampleMeeting.vote();
        return Stream.of(
                new Example(
                        "PointsDecided",
                        Scene.DONE,
                        new CourseEvent.PointsDecided(FIRST, List.of(new Point("godkender planen", Outcome.APPROVED)))),
                new Example(
                        "DissentsSet",
                        Scene.DONE,
                        new CourseEvent.DissentsSet(
                                FIRST, List.of(new Dissent(id(62), "Medlem", "Randers", "Planen er for dyr.")))),
                new Example(
                        "FollowUpsSet",
                        Scene.OPEN,
                        new CourseEvent.FollowUpsSet(
                                FIRST, List.of(new FollowUp(id(63), "Sender planen", "Sekretariatet", DAY, false)))),
                new Example(
                        "VoteSet",
                        Scene.OPEN,
                        new CourseEvent.VoteSet(
                                FIRST, vote.with(new Vote.Ballot(SEAT, "Medlem", "Randers", Choice.FOR)))),
                new Example(
                        "VoteSet-second",
                        Scene.VOTED,
                        new CourseEvent.VoteSet(FIRST, vote.withId(id(65)).withQuestion("Skal ændringen godkendes?"))),
                new Example("VoteWithdrawn", Scene.VOTED, new CourseEvent.VoteWithdrawn(FIRST, id(61))),
                new Example("ProcedureWithdrawn", Scene.ASKED, new CourseEvent.ProcedureWithdrawn(SECOND, id(64))),
                new Example(
                        "DecisionCorrected",
                        Scene.DONE,
                        new CourseEvent.DecisionCorrected(FIRST, new Correction(NOON, "Referent"))),
                new Example(
                        "DecisionCorrected-closed",
                        Scene.ALL_DONE,
                        new CourseEvent.DecisionCorrected(SECRET, new Correction(NOON, "Referent"))),
                new Example("VoteSet-closed", Scene.OPEN, new CourseEvent.VoteSet(SECRET, vote)),
                new Example(
                        "ProcedureSet",
                        Scene.ENDED,
                        new CourseEvent.ProcedureSet(
                                SECOND,
                                ExampleMeeting.procedure()
                                        .with(new Procedure.Answer(SEAT, "Medlem", "Randers", Choice.FOR, "Enig")))));
    }

    private static Stream<Example> after() {
        MemberRemark remark = new MemberRemark(
                id(71), FIRST, "Medlem", "Randers", "Der mangler et ord.", NOON, MemberRemark.State.OPEN, null);
        return Stream.of(
                new Example("MemberRemarkSet", Scene.MINUTES_SENT, new CourseEvent.MemberRemarkSet(remark)),
                new Example(
                        "MemberRemarkSet-closed",
                        Scene.MINUTES_SENT,
                        new CourseEvent.MemberRemarkSet(remark.withItemId(SECRET))),
                new Example(
                        "ApprovalSet",
                        Scene.MINUTES_SENT,
                        new CourseEvent.ApprovalSet(new Approval(SEAT, "Medlem", "Randers", NOON))));
    }
}
