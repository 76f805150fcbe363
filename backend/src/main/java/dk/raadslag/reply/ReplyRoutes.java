package dk.raadslag.reply;

import dk.raadslag.http.Api;
import java.util.Map;

/** {@code /api/meetings/{meetingId}/replies}. */
final class ReplyRoutes {
    private ReplyRoutes() {}

    static void mount(Api api, ReplyListService replies) {
        api.on("listReplies", request -> replies.list(request.actor(), request.id("meetingId")));
        api.on("putAwayReply", request -> replies.putAway(
                        request.actor(), request.id("meetingId"), request.id("replyId"))
                .map(ok -> Map.of()));
    }
}
