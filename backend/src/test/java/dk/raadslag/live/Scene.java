package dk.raadslag.live;

import static dk.raadslag.live.ExampleMeeting.FIRST;
import static dk.raadslag.live.ExampleMeeting.SECOND;
import static dk.raadslag.live.ExampleMeeting.SECRET;
import static dk.raadslag.live.ExampleMeeting.id;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Edition;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting in which examples begin, with no more in it than they are about.
 *
 * @param name of its files, one for each audience
 */
record Scene(String name, MeetingSnapshot meeting) {
    static final Scene UNBORN = new Scene("unborn", ExampleMeeting.draft().atVersion(0));
    static final Scene PLANNED = new Scene("planned", ExampleMeeting.draft().withStatus(MeetingStatus.PLANNED));
    static final Scene DRAFT = new Scene("draft", ExampleMeeting.draft());
    static final Scene COMMENTING =
            new Scene("commenting", ExampleMeeting.draft().withStatus(MeetingStatus.COMMENTING));
    static final Scene PAPERS = new Scene("papers", papers());
    static final Scene PUBLISHED = new Scene("published", ExampleMeeting.published());
    static final Scene REVISING = new Scene("revising", revising());
    static final Scene REVISING_AGAIN = new Scene("revising-again", revisingAgain());
    static final Scene CARRYING = new Scene("carrying", carrying());
    static final Scene WAITING = new Scene("waiting", ExampleMeeting.waiting());
    static final Scene OPEN = new Scene("open", ExampleMeeting.open());
    static final Scene SHOWING = new Scene("showing", ExampleMeeting.open().withShowsDecisions(true));
    static final Scene PEOPLE = new Scene("people", people());
    static final Scene VOTED = new Scene("voted", voted());
    static final Scene DONE = new Scene("done", ExampleMeeting.done());
    static final Scene ALL_DONE = new Scene("all-done", allDone());
    static final Scene ENDED = new Scene("ended", ExampleMeeting.ended());
    static final Scene ASKED = new Scene("asked", asked());
    static final Scene MINUTES_SENT = new Scene("minutes-sent", ExampleMeeting.minutesSent());

    /** The scene to compare with for somebody to whom a meeting of this status is new. */
    static Scene at(MeetingStatus status) {
        return List.of(COMMENTING, PUBLISHED).stream()
                .filter(scene -> scene.meeting.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static MeetingSnapshot papers() {
        return COMMENTING.meeting.mapItems(item -> item.withAttachments(List.of(ExampleMeeting.paper())));
    }

    private static MeetingSnapshot revising() {
        return PUBLISHED.meeting.withRevising(true).withSent(PUBLISHED.meeting.sections());
    }

    /** An agenda that was revised before and is again; an item was sent with it that has gone elsewhere since. */
    private static MeetingSnapshot revisingAgain() {
        Section more = new Section("3", "Flere sager", List.of(ExampleMeeting.item(id(18), "3.1", "Flyttet", false)));
        List<Section> sections = new ArrayList<>(PUBLISHED.meeting.sections());
        sections.add(more);
        return REVISING.meeting
                .withSent(sections)
                .withEditions(List.of(ExampleMeeting.edition(2, MeetingSnapshot.Kind.AGENDA)
                        .withChanges(List.of(
                                new Edition.Change(SECRET, false, "Punkt 1.3: titlen var \"Job\""),
                                new Edition.Change(id(18), false, "Punkt 3.1 er nyt: Flyttet")))));
    }

    private static MeetingSnapshot carrying() {
        return PUBLISHED.meeting.mapItems(item ->
                item.id().equals(FIRST) ? item.withPlan(item.plan().withTreatedBy(ExampleMeeting.TREATED)) : item);
    }

    /** Somebody of them is here for a closed item alone. */
    private static MeetingSnapshot people() {
        return OPEN.meeting.withAttendance(List.of(
                ExampleMeeting.participant(),
                Attendance.listed(Attendance.Group.SECRETARIAT, "Advokat", null, null)
                        .withId(id(23))
                        .withGuestOf(SECRET)));
    }

    private static MeetingSnapshot voted() {
        return OPEN.meeting.mapItems(item -> item.id().equals(FIRST)
                ? item.withTreatment(item.treatment().withVotes(List.of(ExampleMeeting.vote())))
                : item);
    }

    private static MeetingSnapshot allDone() {
        return DONE.meeting.mapItems(
                item -> item.id().equals(SECRET) ? item.withStatus(ItemStatus.DONE, Outcome.APPROVED) : item);
    }

    private static MeetingSnapshot asked() {
        return ENDED.meeting.mapItems(item -> item.id().equals(SECOND)
                ? item.withTreatment(item.treatment().withProcedures(List.of(ExampleMeeting.procedure())))
                : item);
    }
}
