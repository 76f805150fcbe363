package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.EditionStore;
import dk.raadslag.meeting.EditionStore.Match;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which edition a file is, asked with its hash.
 *
 * <p>The asker learns no more than the meeting's own list of editions tells them: of a file without closed items, if
 * they may know of the meeting; of a file with closed items, only if they may read those items of that meeting now. To
 * everybody else its hash is like one that nothing has. What was closed later changes nothing of that: the list still
 * names the edition, and the answer tells nothing of its items.
 */
final class VerifyService {
    private final Database db;
    private final MeetingService meetings;
    private final EditionStore store;

    VerifyService(Database db, MeetingService meetings, EditionStore store) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
    }

    /**
     * A file that was sent out.
     *
     * @param ending pdf, docx, odt, html or txt; json for the sealed content
     * @param partial it leaves out closed items; only said to people who may read them
     * @param newest number of the newest edition of that kind
     */
    record Known(
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            Kind kind,
            int number,
            Instant at,
            String ending,
            boolean partial,
            int newest) {}

    /** @param edition null when the asker may know of no such file */
    record Verified(Known edition) {}

    /** @param sha256 in hex */
    Future<Verified> find(Actor actor, String sha256) {
        return db.read(conn -> find(conn, actor, sha256));
    }

    private Future<Verified> find(SqlConnection conn, Actor actor, String sha256) {
        return find(conn, actor, Set.of(sha256)).map(found -> new Verified(found.get(sha256)));
    }

    /** The editions of those hashes of which the asker may know. */
    Future<Map<String, Known>> find(SqlConnection conn, Actor actor, Set<String> sha256) {
        if (sha256.isEmpty()) return Future.succeededFuture(Map.of());
        List<byte[]> hashes = sha256.stream().map(HexFormat.of()::parseHex).toList();
        return store.withHash(conn, hashes).compose(matches -> {
            if (matches.isEmpty()) return Future.succeededFuture(Map.of());
            List<UUID> ids = matches.stream().map(Match::meetingId).distinct().toList();
            return meetings.facts(conn, actor, ids).map(seen -> {
                Map<String, Known> known = new HashMap<>();
                matches.stream().collect(Collectors.groupingBy(Match::sha256)).forEach((hash, all) -> newest(all, seen)
                        .ifPresent(one -> known.put(hash, one)));
                return known;
            });
        });
    }

    /** A revised agenda may be the same, byte for byte: then it is the last one. */
    private static Optional<Known> newest(Collection<Match> matches, Map<UUID, MeetingSnapshot> seen) {
        List<Known> known = new ArrayList<>();
        for (Match match : matches) {
            MeetingSnapshot meeting = seen.get(match.meetingId());
            if (meeting != null && (match.open() || meeting.viewer().closed())) add(known, match, meeting);
        }
        return known.stream().max(Comparator.comparing(Known::at));
    }

    private static void add(List<Known> known, Match match, MeetingSnapshot meeting) {
        List<Edition> ofKind = meeting.editions().stream()
                .filter(edition -> edition.kind() == match.kind())
                .toList();
        int newest = ofKind.stream().mapToInt(Edition::number).max().orElse(0);
        ofKind.stream()
                .filter(edition -> edition.number() == match.number())
                .map(edition -> new Known(
                        meeting.id(),
                        meeting.bodyId(),
                        meeting.body(),
                        meeting.start(),
                        match.kind(),
                        match.number(),
                        edition.at(),
                        match.ending(),
                        meeting.viewer().closed() && match.open() && !match.closed(),
                        newest))
                .forEach(known::add);
    }
}
