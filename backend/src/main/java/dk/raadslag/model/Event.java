package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/**
 * A fact of a meeting, named by what happened; never words, which have their own stream. An event carries only what the
 * snapshot then holds, so a viewer of the snapshot after it may see the event: the recipient's browser does what
 * {@link #applyTo} does on the recipient's own snapshot.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LifeEvent.MeetingCreated.class, name = "MeetingCreated"),
    @JsonSubTypes.Type(value = LifeEvent.MeetingDescribed.class, name = "MeetingDescribed"),
    @JsonSubTypes.Type(value = LifeEvent.DeadlinesSet.class, name = "DeadlinesSet"),
    @JsonSubTypes.Type(value = LifeEvent.DraftingBegun.class, name = "DraftingBegun"),
    @JsonSubTypes.Type(value = LifeEvent.CommentingBegun.class, name = "CommentingBegun"),
    @JsonSubTypes.Type(value = LifeEvent.DraftTakenBack.class, name = "DraftTakenBack"),
    @JsonSubTypes.Type(value = LifeEvent.AgendaPublished.class, name = "AgendaPublished"),
    @JsonSubTypes.Type(value = LifeEvent.RevisionBegun.class, name = "RevisionBegun"),
    @JsonSubTypes.Type(value = LifeEvent.AgendaRevised.class, name = "AgendaRevised"),
    @JsonSubTypes.Type(value = LifeEvent.MeetingStarted.class, name = "MeetingStarted"),
    @JsonSubTypes.Type(value = LifeEvent.MeetingEnded.class, name = "MeetingEnded"),
    @JsonSubTypes.Type(value = LifeEvent.MinutesSent.class, name = "MinutesSent"),
    @JsonSubTypes.Type(value = LifeEvent.MinutesApproved.class, name = "MinutesApproved"),
    @JsonSubTypes.Type(value = LifeEvent.MeetingCancelled.class, name = "MeetingCancelled"),
    @JsonSubTypes.Type(value = LifeEvent.DecisionsShown.class, name = "DecisionsShown"),
    @JsonSubTypes.Type(value = ItemEvent.ItemAdded.class, name = "ItemAdded"),
    @JsonSubTypes.Type(value = ItemEvent.ItemMoved.class, name = "ItemMoved"),
    @JsonSubTypes.Type(value = ItemEvent.ItemRemoved.class, name = "ItemRemoved"),
    @JsonSubTypes.Type(value = ItemEvent.ItemDescribed.class, name = "ItemDescribed"),
    @JsonSubTypes.Type(value = ItemEvent.ItemClosedSet.class, name = "ItemClosedSet"),
    @JsonSubTypes.Type(value = ItemEvent.TreatedByClosed.class, name = "TreatedByClosed"),
    @JsonSubTypes.Type(value = ItemEvent.AttachmentsSet.class, name = "AttachmentsSet"),
    @JsonSubTypes.Type(value = ItemEvent.ItemOpened.class, name = "ItemOpened"),
    @JsonSubTypes.Type(value = ItemEvent.ItemDone.class, name = "ItemDone"),
    @JsonSubTypes.Type(value = ItemEvent.ItemReopened.class, name = "ItemReopened"),
    @JsonSubTypes.Type(value = CourseEvent.AttendanceSet.class, name = "AttendanceSet"),
    @JsonSubTypes.Type(value = CourseEvent.AttendanceRemoved.class, name = "AttendanceRemoved"),
    @JsonSubTypes.Type(value = CourseEvent.SpeakersSet.class, name = "SpeakersSet"),
    @JsonSubTypes.Type(value = CourseEvent.PointsDecided.class, name = "PointsDecided"),
    @JsonSubTypes.Type(value = CourseEvent.DissentsSet.class, name = "DissentsSet"),
    @JsonSubTypes.Type(value = CourseEvent.FollowUpsSet.class, name = "FollowUpsSet"),
    @JsonSubTypes.Type(value = CourseEvent.VoteSet.class, name = "VoteSet"),
    @JsonSubTypes.Type(value = CourseEvent.VoteWithdrawn.class, name = "VoteWithdrawn"),
    @JsonSubTypes.Type(value = CourseEvent.ProcedureSet.class, name = "ProcedureSet"),
    @JsonSubTypes.Type(value = CourseEvent.ProcedureWithdrawn.class, name = "ProcedureWithdrawn"),
    @JsonSubTypes.Type(value = CourseEvent.DecisionCorrected.class, name = "DecisionCorrected"),
    @JsonSubTypes.Type(value = CourseEvent.NextItemsSet.class, name = "NextItemsSet"),
    @JsonSubTypes.Type(value = CourseEvent.MemberRemarkSet.class, name = "MemberRemarkSet"),
    @JsonSubTypes.Type(value = CourseEvent.ApprovalSet.class, name = "ApprovalSet"),
})
public sealed interface Event permits LifeEvent, ItemEvent, CourseEvent {
    /** The snapshot after this event; its version is set by {@link Recorded}. */
    MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment);

    /** The item it is about, null when it is about the meeting. */
    default UUID itemId() {
        return null;
    }

    /** The event as it leaves the server for an audience: without what only others, or only the server, may know. */
    default Event told(Audience audience) {
        return this;
    }
}
