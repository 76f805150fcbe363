package dk.raadslag.model;

import java.util.List;
import java.util.UUID;

/** What happens in the course of a meeting and after it, beside its items' decisions. */
public sealed interface CourseEvent extends Event {
    /** A line of the list of participants is new or has changed. */
    record AttendanceSet(Attendance line) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withAttendance(Lists.upserted(before.attendance(), line, Attendance::id));
        }

        @Override
        public Event told(Audience audience) {
            Attendance told = line.withSubject(null);
            return new AttendanceSet(audience.runs() ? told : told.withApologyNote(null));
        }
    }

    /** A line of the list of participants is gone. */
    record AttendanceRemoved(UUID lineId) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withAttendance(Lists.without(before.attendance(), lineId, Attendance::id))
                    .withSpeakers(Lists.without(before.speakers(), lineId, Speaker::id));
        }
    }

    /** The list of speakers changed. */
    record SpeakersSet(List<Speaker> speakers) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withSpeakers(speakers);
        }
    }

    /** The points of a recommendation were decided one by one. */
    record PointsDecided(UUID itemId, List<Point> points) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withPoints(points));
        }
    }

    /** The statements that people asked to have in the minutes changed. */
    record DissentsSet(UUID itemId, List<Dissent> dissents) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withDissents(dissents));
        }
    }

    /** The follow-ups of an item changed. */
    record FollowUpsSet(UUID itemId, List<FollowUp> followUps) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withFollowUps(followUps));
        }
    }

    /**
     * A vote was called, answered or closed. Null in old events, from when an item had one vote: it was taken back, as
     * {@link VoteWithdrawn} says now.
     */
    record VoteSet(UUID itemId, Vote vote) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(
                    itemId, treatment -> vote == null ? treatment.withVotes(List.of()) : treatment.with(vote));
        }
    }

    /** A vote was taken back, as if it had not been called. */
    record VoteWithdrawn(UUID itemId, UUID voteId) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(
                    itemId, treatment -> treatment.withVotes(Lists.without(treatment.votes(), voteId, Vote::id)));
        }
    }

    /**
     * A written procedure was begun, answered, prolonged or closed. Null in old events, from when an item had one: it
     * was taken back, as {@link ProcedureWithdrawn} says now.
     */
    record ProcedureSet(UUID itemId, Procedure procedure) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(
                    itemId,
                    treatment -> procedure == null ? treatment.withProcedures(List.of()) : treatment.with(procedure));
        }
    }

    /** A written procedure was taken back, as if the question had not been asked. */
    record ProcedureWithdrawn(UUID itemId, UUID procedureId) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(
                    itemId,
                    treatment -> treatment.withProcedures(
                            Lists.without(treatment.procedures(), procedureId, Procedure::id)));
        }
    }

    /** The decision of an item that is done was corrected. */
    record DecisionCorrected(UUID itemId, Correction correction) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(
                    itemId,
                    item -> item.withCorrections(Lists.inserted(
                            item.corrections(), item.corrections().size(), correction)));
        }
    }

    /** The next-meeting list changed. */
    record NextItemsSet(List<NextItem> nextItems) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withNextItems(nextItems);
        }
    }

    /** A member remarked on the minutes, or the secretariat answered. */
    record MemberRemarkSet(MemberRemark remark) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withMemberRemarks(Lists.upserted(before.memberRemarks(), remark, MemberRemark::id));
        }
    }

    /** A seat approved the minutes. */
    record ApprovalSet(Approval approval) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withApprovals(Lists.upserted(before.approvals(), approval, Approval::seatId));
        }
    }
}
