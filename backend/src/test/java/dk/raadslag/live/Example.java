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
import dk.raadslag.model.ItemStatus;
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
import dk.raadslag.model.Section;
import dk.raadslag.model.Speaker;
import dk.raadslag.model.Stay;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.model.Vote;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An event and the whole meeting it happens in. */
record Example(String name, MeetingSnapshot before, Event event) {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);
    private static final TreatedBy TREATED =
            new TreatedBy(id(16), id(17), "4", DAY, RichText.ofPlain("Tiltrådt."), false);

    static Stream<Example> all() {
        return Stream.of(life(), agenda(), items(), people(), treatment(), after())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> life() {
        MeetingSnapshot draft = ExampleMeeting.draft();
        MeetingSnapshot revising = ExampleMeeting.published()
                .withRevising(true)
                .withSent(ExampleMeeting.published().sections());
        return Stream.of(
                new Example("MeetingCreated", draft.atVersion(0), new LifeEvent.MeetingCreated(draft.atVersion(1))),
                new Example("DraftingBegun", draft.withStatus(MeetingStatus.PLANNED), new LifeEvent.DraftingBegun()),
                new Example("CommentingBegun", draft, new LifeEvent.CommentingBegun(DAY)),
                new Example(
                        "DraftTakenBack",
                        draft.withStatus(MeetingStatus.COMMENTING),
                        new LifeEvent.DraftTakenBack(MeetingStatus.DRAFTING)),
                new Example("AgendaPublished", draft, new LifeEvent.AgendaPublished(edition(1, Kind.AGENDA))),
                new Example("RevisionBegun", ExampleMeeting.published(), new LifeEvent.RevisionBegun()),
                new Example(
                        "AgendaRevised",
                        revising,
                        new LifeEvent.AgendaRevised(edition(2, Kind.AGENDA)
                                .withChanges(List.of(
                                        new Edition.Change(FIRST, false, "Punkt 1.1: baggrunden er ændret"),
                                        new Edition.Change(SECRET, true, "Punkt 1.3: bilagene er ændret"))))),
                new Example("MeetingStarted", ExampleMeeting.published(), new LifeEvent.MeetingStarted(19)),
                new Example("MeetingEnded", ExampleMeeting.done(), new LifeEvent.MeetingEnded()),
                new Example(
                        "MinutesSent",
                        ExampleMeeting.ended(),
                        new LifeEvent.MinutesSent(edition(1, Kind.MINUTES), LocalDate.of(2026, 12, 20))),
                new Example("MinutesApproved", ExampleMeeting.minutesSent(), new LifeEvent.MinutesApproved()),
                new Example("MeetingCancelled", ExampleMeeting.published(), new LifeEvent.MeetingCancelled()),
                new Example("DecisionsShown", ExampleMeeting.open(), new LifeEvent.DecisionsShown(true)),
                new Example(
                        "DecisionsShown-withdrawn",
                        ExampleMeeting.open().withShowsDecisions(true),
                        new LifeEvent.DecisionsShown(false)));
    }

    private static Stream<Example> agenda() {
        MeetingSnapshot draft = ExampleMeeting.draft();
        MeetingSnapshot commenting = draft.withStatus(MeetingStatus.COMMENTING);
        Plan plan = new Plan(
                ItemKind.THEME,
                20,
                LocalTime.of(10, 30),
                List.of("Direktør, Klyngen"),
                null,
                null,
                false,
                null,
                TREATED);
        return Stream.of(
                new Example(
                        "MeetingDescribed",
                        ExampleMeeting.published(),
                        new LifeEvent.MeetingDescribed(
                                LocalDateTime.of(2026, 12, 4, 9, 0), null, "Silkeborg", "https://example.org/video")),
                new Example("DeadlinesSet", commenting, new LifeEvent.DeadlinesSet(new Deadlines(DAY, DAY, DAY, null))),
                new Example(
                        "ItemAdded",
                        commenting,
                        new ItemEvent.ItemAdded(0, 1, ExampleMeeting.item(id(15), "1.2", "Letbane", false))),
                new Example("ItemMoved", commenting, new ItemEvent.ItemMoved(FIRST, 1, 0)),
                new Example("ItemMoved-closed", commenting, new ItemEvent.ItemMoved(SECRET, 0, 0)),
                new Example("ItemRemoved", commenting, new ItemEvent.ItemRemoved(SECOND)),
                new Example("ItemRemoved-revising", revising(), new ItemEvent.ItemRemoved(SECRET)),
                new Example(
                        "ItemDescribed",
                        commenting,
                        new ItemEvent.ItemDescribed(
                                FIRST, "Fælles plan for alle", null, List.of("abc", "xyz"), List.of("Formand"), plan)),
                new Example(
                        "AttachmentsSet",
                        commenting,
                        new ItemEvent.AttachmentsSet(
                                SECOND,
                                List.of(
                                        ExampleMeeting.paper(),
                                        ExampleMeeting.paper().withId(id(42)).withTitle("Kort")))),
                new Example(
                        "NextItemsSet",
                        ExampleMeeting.done(),
                        new CourseEvent.NextItemsSet(List.of(new NextItem(id(51), "Budget", "Udkast i januar")))));
    }

    private static Stream<Example> items() {
        MeetingSnapshot waiting = ExampleMeeting.waiting();
        return Stream.of(
                new Example("ItemOpened", waiting, new ItemEvent.ItemOpened(FIRST)),
                new Example("ItemOpened-closed", waiting, new ItemEvent.ItemOpened(SECRET)),
                new Example("ItemDone", ExampleMeeting.open(), new ItemEvent.ItemDone(FIRST, Outcome.APPROVED)),
                new Example("ItemReopened", ExampleMeeting.done(), new ItemEvent.ItemReopened(FIRST)),
                new Example("ItemClosedSet", waiting, new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", null)),
                new Example(
                        "ItemClosedSet-worded",
                        waiting,
                        new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", "Lukket punkt om indkøb")),
                new Example(
                        "ItemClosedSet-revising",
                        revising(),
                        new ItemEvent.ItemClosedSet(SECOND, true, "Forhandling", "Lukket punkt om indkøb")),
                new Example(
                        "ItemClosedSet-elsewhere", revising(), new ItemEvent.ItemClosedSet(id(18), true, null, null)),
                new Example("TreatedByClosed", carrying(), new ItemEvent.TreatedByClosed(FIRST, TREATED.itemId())),
                new Example("ItemClosedSet-public", waiting, new ItemEvent.ItemClosedSet(SECRET, false, null, null)));
    }

    private static Stream<Example> people() {
        MeetingSnapshot open = ExampleMeeting.open();
        return Stream.of(
                new Example(
                        "AttendanceSet",
                        open,
                        new CourseEvent.AttendanceSet(
                                ExampleMeeting.participant().withStays(List.of(new Stay(NOON, null, false))))),
                new Example(
                        "AttendanceSet-apology",
                        open,
                        new CourseEvent.AttendanceSet(ExampleMeeting.participant()
                                .withStays(List.of())
                                .withGroup(Attendance.Group.APOLOGY)
                                .withApologyNote("Ligger syg"))),
                new Example(
                        "AttendanceSet-substitute",
                        open,
                        new CourseEvent.AttendanceSet(ExampleMeeting.participant()
                                .withId(id(22))
                                .withName("Stedfortræder")
                                .withStays(List.of())
                                .withInsteadOf("Medlem"))),
                new Example("AttendanceRemoved", open, new CourseEvent.AttendanceRemoved(LINE)),
                new Example(
                        "SpeakersSet",
                        open,
                        new CourseEvent.SpeakersSet(List.of(new Speaker(LINE, "Medlem", "Randers", NOON, true)))),
                new Example(
                        "SpeakersSet-closed",
                        open.withAttendance(List.of(
                                ExampleMeeting.participant(),
                                Attendance.listed(Attendance.Group.SECRETARIAT, "Advokat", null, null)
                                        .withId(id(23))
                                        .withGuestOf(SECRET))),
                        new CourseEvent.SpeakersSet(List.of(new Speaker(id(23), "Advokat", null, NOON, true)))));
    }

    private static Stream<Example> treatment() {
        MeetingSnapshot open = ExampleMeeting.open();
        MeetingSnapshot done = ExampleMeeting.done();
        Vote vote = new Vote(id(61), "Skal planen godkendes?", false, true, List.of(), 0, 0, 0, NOON, null);
        Procedure procedure = new Procedure(id(64), "Kan planen godkendes?", NOON, false, List.of());
        MeetingSnapshot voted = open.mapItems(item ->
                item.id().equals(FIRST) ? item.withTreatment(item.treatment().withVotes(List.of(vote))) : item);
        MeetingSnapshot asked = ExampleMeeting.ended()
                .mapItems(item -> item.id().equals(SECOND)
                        ? item.withTreatment(item.treatment().withProcedures(List.of(procedure)))
                        : item);
        return Stream.of(
                new Example(
                        "PointsDecided",
                        done,
                        new CourseEvent.PointsDecided(FIRST, List.of(new Point("godkender planen", Outcome.APPROVED)))),
                new Example(
                        "DissentsSet",
                        done,
                        new CourseEvent.DissentsSet(
                                FIRST, List.of(new Dissent(id(62), "Medlem", "Randers", "Planen er for dyr.")))),
                new Example(
                        "FollowUpsSet",
                        open,
                        new CourseEvent.FollowUpsSet(
                                FIRST, List.of(new FollowUp(id(63), "Sender planen", "Sekretariatet", DAY, false)))),
                new Example(
                        "VoteSet",
                        open,
                        new CourseEvent.VoteSet(
                                FIRST, vote.with(new Vote.Ballot(SEAT, "Medlem", "Randers", Choice.FOR)))),
                new Example(
                        "VoteSet-second",
                        voted,
                        new CourseEvent.VoteSet(FIRST, vote.withId(id(65)).withQuestion("Skal ændringen godkendes?"))),
                new Example("VoteWithdrawn", voted, new CourseEvent.VoteWithdrawn(FIRST, id(61))),
                new Example("ProcedureWithdrawn", asked, new CourseEvent.ProcedureWithdrawn(SECOND, id(64))),
                new Example(
                        "DecisionCorrected",
                        done,
                        new CourseEvent.DecisionCorrected(FIRST, new Correction(NOON, "Referent"))),
                new Example(
                        "DecisionCorrected-closed",
                        done.mapItems(item ->
                                item.id().equals(SECRET) ? item.withStatus(ItemStatus.DONE, Outcome.APPROVED) : item),
                        new CourseEvent.DecisionCorrected(SECRET, new Correction(NOON, "Referent"))),
                new Example("VoteSet-closed", open, new CourseEvent.VoteSet(SECRET, vote)),
                new Example(
                        "ProcedureSet",
                        ExampleMeeting.ended(),
                        new CourseEvent.ProcedureSet(
                                SECOND,
                                procedure.with(new Procedure.Answer(SEAT, "Medlem", "Randers", Choice.FOR, "Enig")))));
    }

    private static Stream<Example> after() {
        MeetingSnapshot sent = ExampleMeeting.minutesSent();
        MemberRemark remark = new MemberRemark(
                id(71), FIRST, "Medlem", "Randers", "Der mangler et ord.", NOON, MemberRemark.State.OPEN, null);
        return Stream.of(
                new Example("MemberRemarkSet", sent, new CourseEvent.MemberRemarkSet(remark)),
                new Example("MemberRemarkSet-closed", sent, new CourseEvent.MemberRemarkSet(remark.withItemId(SECRET))),
                new Example(
                        "ApprovalSet",
                        sent,
                        new CourseEvent.ApprovalSet(new Approval(SEAT, "Medlem", "Randers", NOON))));
    }

    /** An agenda that was revised before and is again; an item was sent with it that has gone elsewhere since. */
    private static MeetingSnapshot revising() {
        MeetingSnapshot sent = ExampleMeeting.published();
        Section more = new Section("3", "Flere sager", List.of(ExampleMeeting.item(id(18), "3.1", "Flyttet", false)));
        List<Section> sections = new ArrayList<>(sent.sections());
        sections.add(more);
        return sent.withRevising(true)
                .withSent(sections)
                .withEditions(List.of(edition(2, Kind.AGENDA)
                        .withChanges(List.of(
                                new Edition.Change(SECRET, false, "Punkt 1.3: titlen var \"Job\""),
                                new Edition.Change(id(18), false, "Punkt 3.1 er nyt: Flyttet")))));
    }

    private static MeetingSnapshot carrying() {
        return ExampleMeeting.published()
                .mapItems(item ->
                        item.id().equals(FIRST) ? item.withPlan(item.plan().withTreatedBy(TREATED)) : item);
    }

    private static Edition edition(int number, Kind kind) {
        return new Edition(number, kind, NOON, "Sekretariatet", "aa".repeat(32), "bb".repeat(32), List.of());
    }
}
