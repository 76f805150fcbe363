package dk.raadslag.matrix;

import dk.raadslag.Api.Answer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What each may know of meetings that do not change: whom a refusal tells nothing new. */
final class Knowledge {
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    /** Whether the one who tries may know what the row is about anyway; bodies and seats are no secret. */
    boolean has(Attempt attempt, String of) {
        if (of.equals("an import")) return false;
        if (attempt.operation().path().contains("{plannedId}")) return sees(attempt);
        if (attempt.operation().path().contains("{matterId}")) return seesMatter(attempt);
        if (!isAboutAMeeting(attempt)) return true;
        String meeting = seen(attempt);
        boolean ofItem = Scene.NUMBERS.containsKey(of.split("/")[0]);
        return !meeting.isEmpty()
                && (!ofItem || meeting.contains(attempt.scene().ids.get("itemId")));
    }

    /** The ids that are no news: that of the meeting, where an item in it may be hidden. */
    Set<String> known(Attempt attempt) {
        return isAboutAMeeting(attempt) && seen(attempt).isEmpty() ? Set.of() : Set.of("meetingId");
    }

    private static boolean isAboutAMeeting(Attempt attempt) {
        return attempt.operation().id().equals("issueTicket")
                || Stream.of("{meetingId}", "{itemId}", "{attachmentId}", "{textId}")
                        .anyMatch(attempt.operation().path()::contains);
    }

    private static boolean sees(Attempt attempt) {
        Answer board = attempt.scene().api.get(attempt.who().user(), "/api/planned?region=midtjylland");
        return board.body().encode().contains(attempt.scene().ids.get("plannedId"));
    }

    private static boolean seesMatter(Attempt attempt) {
        Answer list = attempt.scene().api.get(attempt.who().user(), "/api/matters?region=midtjylland");
        return list.body().encode().contains(attempt.scene().ids.get("matterId"));
    }

    private String seen(Attempt attempt) {
        String address = "/api/meetings/" + attempt.scene().meeting;
        return seen.computeIfAbsent(attempt.who() + address, key -> {
            Answer answer = attempt.scene().api.get(attempt.who().user(), address);
            return answer.status() == 200 ? answer.body().encode() : "";
        });
    }
}
