package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.meeting.MeetingRoutes;
import dk.raadslag.model.MemberRemark.State;
import java.util.UUID;

/**
 * After the minutes were sent: {@code /api/meetings/{meetingId}/member-remarks}, {@code …/approvals}, and bodies'
 * rules.
 */
final class RemarkRoutes {
    private RemarkRoutes() {}

    private record SetRemark(UUID itemId, String words, long version) {}

    private record AnswerRemark(State state, String answer, long version) {}

    private record Rule(ApprovesBy approvesBy) {}

    static void mount(Api api, RemarkService remarks, ApprovalService approvals) {
        api.on("setMemberRemark", SetRemark.class, (request, body) -> remarks.write(
                        request.actor(),
                        request.id("meetingId"),
                        request.id("remarkId"),
                        body.itemId(),
                        body.words(),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("answerMemberRemark", AnswerRemark.class, (request, body) -> remarks.answer(
                        request.actor(),
                        request.id("meetingId"),
                        request.id("remarkId"),
                        body.state(),
                        body.answer(),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("approveMinutes", request -> approvals
                .approve(request.actor(), request.id("meetingId"))
                .map(MeetingRoutes::done));
        api.on("getMinutesRule", request -> approvals
                .rule(request.actor(), request.word("bodyId"))
                .map(Rule::new));
        api.on("setMinutesRule", Rule.class, (request, body) -> approvals
                .setRule(request.actor(), request.word("bodyId"), body.approvesBy())
                .map(Rule::new));
    }
}
