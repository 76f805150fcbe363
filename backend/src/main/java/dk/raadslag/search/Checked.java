package dk.raadslag.search;

import dk.raadslag.access.Actor;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The second look before anything leaves: each hit of a page must be what the meeting shows to this very person now,
 * word for word of its facts. The rows say the same; this is for the day on which they do not.
 */
final class Checked {
    private final MeetingService meetings;

    Checked(MeetingService meetings) {
        this.meetings = meetings;
    }

    Future<List<Hit>> of(SqlConnection conn, Actor actor, List<Hit> hits) {
        Set<UUID> ids = hits.stream().map(Hit::meeting).collect(Collectors.toSet());
        return meetings.factsWithTexts(conn, actor, ids).map(seen -> {
            Map<UUID, List<Entry>> entries = new HashMap<>();
            return hits.stream()
                    .filter(hit -> isSeen(hit, seen.get(hit.meeting()), entries))
                    .toList();
        });
    }

    private static boolean isSeen(Hit hit, MeetingSnapshot mine, Map<UUID, List<Entry>> entries) {
        if (mine == null) return false;
        return entries.computeIfAbsent(hit.meeting(), first -> Entries.in(mine)).stream()
                .anyMatch(entry -> entry.kind() == hit.kind()
                        && Objects.equals(entry.item(), hit.item())
                        && Objects.equals(entry.part(), hit.part())
                        && entry.key().equals(hit.key()));
    }
}
