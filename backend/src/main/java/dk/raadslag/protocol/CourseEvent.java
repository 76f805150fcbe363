package dk.raadslag.protocol;

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
        public Event told() {
            return new AttendanceSet(line.withSubject(null));
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

    /** What was said to an item to be put into the minutes. */
    record DissentsSet(UUID itemId, List<Dissent> dissents) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withDissents(dissents));
        }
    }

    /** What the decision asks somebody to do. */
    record FollowUpsSet(UUID itemId, List<FollowUp> followUps) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withFollowUps(followUps));
        }
    }

    /** A vote was called, answered, closed, or taken back when it is null. */
    record VoteSet(UUID itemId, Vote vote) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withVote(vote));
        }
    }

    /** A written procedure was begun, answered, prolonged, closed, or taken back when it is null. */
    record ProcedureSet(UUID itemId, Procedure procedure) implements CourseEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeTreatment(itemId, treatment -> treatment.withProcedure(procedure));
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
