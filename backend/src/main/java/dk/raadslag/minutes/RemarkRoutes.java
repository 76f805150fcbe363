package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.model.MemberRemark.State;
import java.util.Map;
import java.util.UUID;

/** After the minutes were sent: {@code /api/meetings/{meetingId}/member-remarks}, {@code …/approvals}, and bodies' rules. */
final class RemarkRoutes {
    private RemarkRoutes() {}

    static void mount(Api api, RemarkService remarks, ApprovalService approvals) {
        api.on("setMemberRemark", request -> {
            String item = request.json().getString("itemId");
            return TreatmentRoutes.done(remarks.write(
                    request.actor(),
                    request.id("meetingId"),
                    request.id("remarkId"),
                    item == null ? null : UUID.fromString(item),
                    request.json().getString("words"),
                    TreatmentRoutes.version(request)));
        });
        api.on(
                "answerMemberRemark",
                request -> TreatmentRoutes.done(remarks.answer(
                        request.actor(),
                        request.id("meetingId"),
                        request.id("remarkId"),
                        State.of(request.json().getString("state")),
                        request.json().getString("answer"),
                        TreatmentRoutes.version(request))));
        api.on(
                "approveMinutes",
                request -> TreatmentRoutes.done(approvals.approve(request.actor(), request.id("meetingId"))));
        api.on("getMinutesRule", request -> approvals
                .rule(request.actor(), request.word("bodyId"))
                .map(RemarkRoutes::rule));
        api.on("setMinutesRule", request -> approvals
                .setRule(
                        request.actor(),
                        request.word("bodyId"),
                        ApprovesBy.of(request.json().getString("approvesBy")))
                .map(RemarkRoutes::rule));
    }

    private static Map<String, Object> rule(ApprovesBy rule) {
        return Map.of("approvesBy", rule);
    }
}
