package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Bodies;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.ListStore.After;
import dk.raadslag.meeting.ListStore.Line;
import dk.raadslag.meeting.ListStore.Stretch;
import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The list of meetings, page by page. */
public final class MeetingList {
    static final int USUAL = 100;

    private final Database db;
    private final Bodies bodies;
    private final Clock clock;
    private final MeetingPolicy policy;
    private final ListStore store = new ListStore();

    MeetingList(Database db, Bodies bodies, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.bodies = bodies;
        policy = new MeetingPolicy(bodies);
    }

    /**
     * @param meetings in their order; with the first page come those under way, wherever they stand
     * @param next where the page after this one begins; null when there is none
     */
    public record Page(List<MeetingSummary> meetings, String next) {
        /** With how far the list had come before it was read. */
        Map<String, Object> at(long seq) {
            Map<String, Object> told = new HashMap<>();
            told.put("meetings", meetings);
            told.put("next", next);
            told.put("seq", seq);
            return told;
        }
    }

    /** Which part of the list. */
    enum When {
        ALL,
        /** From today on, the soonest first. */
        COMING,
        /** Before today. */
        PAST
    }

    /**
     * @param bodyId null for all bodies
     * @param year null for all years
     */
    record Wanted(String bodyId, When when, Integer year) {
        Stretch at(LocalDate today) {
            LocalDate from = year == null ? null : LocalDate.of(year, 1, 1);
            LocalDate before = year == null ? null : LocalDate.of(year + 1, 1, 1);
            if (when == When.COMING && (from == null || from.isBefore(today))) from = today;
            if (when == When.PAST && (before == null || before.isAfter(today))) before = today;
            return new Stretch(
                    bodyId,
                    from == null ? null : from.atStartOfDay(),
                    before == null ? null : before.atStartOfDay(),
                    when == When.COMING,
                    when != When.PAST && year == null);
        }
    }

    /**
     * The meetings the actor may know of.
     *
     * @param after what the page before said in {@code next}; null for the first
     */
    public Future<Page> page(Actor actor, Wanted wanted, String after, int limit) {
        After behind = after == null ? null : read(after);
        Stretch stretch = wanted.at(DanishTime.at(clock.instant()).toLocalDate());
        return db.read(conn -> store.page(conn, Known.to(actor, bodies), stretch, behind, limit + 1))
                .map(lines -> {
                    List<Line> paged = lines.stream().filter(Line::paged).toList();
                    Line last = paged.size() > limit ? paged.get(limit - 1) : null;
                    Line beyond = last == null ? null : paged.get(limit);
                    return new Page(
                            lines.stream()
                                    .filter(line -> line != beyond)
                                    .map(line -> seen(actor, line))
                                    .flatMap(Optional::stream)
                                    .toList(),
                            last == null ? null : PageStart.written(last.start(), last.bodyId(), last.id()));
                });
    }

    /**
     * The years that have a meeting of which the actor may know, the newest first.
     *
     * @param bodyId null for all bodies
     */
    Future<List<Integer>> years(Actor actor, String bodyId) {
        return db.read(conn -> store.years(conn, Known.to(actor, bodies), bodyId));
    }

    /** Those of the meetings that the actor may know of. */
    public Future<Set<UUID>> known(Actor actor, Set<UUID> ids) {
        if (ids.isEmpty()) return Future.succeededFuture(ids);
        return db.read(conn -> store.known(conn, Known.to(actor, bodies), ids)).map(Set::copyOf);
    }

    /** What is out of its place because it is under way is told to those alone who may know that. */
    private Optional<MeetingSummary> seen(Actor actor, Line line) {
        return MeetingSummary.seen(line, policy.audience(actor, line.bodyId()))
                .filter(summary -> line.paged() || summary.status() == MeetingStatus.LIVE);
    }

    private static After read(String after) {
        return PageStart.read(
                after, parts -> new After(LocalDateTime.parse(parts[0]), parts[1], UUID.fromString(parts[2])));
    }
}
