package dk.raadslag.search;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.PageStart;
import dk.raadslag.protocol.Code;
import dk.raadslag.search.DecisionStore.After;
import dk.raadslag.search.Marked.Piece;
import dk.raadslag.search.SearchStore.Found;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What somebody finds, and the register of decisions. */
final class SearchService {
    static final int USUAL = 20;

    private final Vertx vertx;
    private final Database db;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final Checked checked;
    private final VocabularyStore vocabulary = new VocabularyStore();
    private final Synonyms synonyms = new Synonyms(vocabulary);
    private final SearchStore search = new SearchStore();
    private final DecisionStore decisions = new DecisionStore();

    SearchService(Vertx vertx, Database db, Meetings meetings) {
        this.vertx = vertx;
        this.db = db;
        this.bodies = meetings.bodies();
        this.policy = meetings.policy();
        this.checked = new Checked(meetings.service());
    }

    /**
     * One line of the answer.
     *
     * @param title of the item, or the body of a meeting
     * @param found a stretch of its words
     * @param attachmentId of a paper
     * @param page of the paper's file; null when only its name was found
     */
    record Line(
            Kind kind,
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            UUID itemId,
            String number,
            List<Piece> title,
            boolean closed,
            String outcome,
            List<Piece> found,
            UUID attachmentId,
            Integer page) {}

    /**
     * @param total how many there are; of very many only the newest count
     * @param more there are more than were counted
     * @param next where the page after this one begins; null when there is none
     */
    record Page(List<Line> hits, int total, boolean more, String next) {}

    /** The best first. @param after the {@code next} of the page before; null for the first */
    Future<Page> page(Actor actor, String typed, Filter filter, String after, int limit) {
        int offset = after == null ? 0 : offset(after);
        Query query = Query.of(typed);
        if (query.terms().isEmpty()) return Future.succeededFuture(new Page(List.of(), 0, false, null));
        return db.read(conn -> meant(conn, query)
                .compose(terms -> terms.isEmpty()
                        ? Future.succeededFuture(new Page(List.of(), 0, false, null))
                        : found(conn, actor, terms, filter, offset, limit)));
    }

    private Future<List<Meant>> meant(SqlConnection conn, Query query) {
        return synonyms.byStem(conn).compose(same -> vocabulary.meant(conn, query.terms(), same));
    }

    private Future<Page> found(
            SqlConnection conn, Actor actor, List<Meant> terms, Filter filter, int offset, int limit) {
        return search.found(conn, Meant.query(terms), Meant.share(terms), looking(actor), filter, limit, offset)
                .compose(found -> checked.of(conn, actor, found.hits())
                        .compose(hits -> vertx.executeBlocking(() -> lines(hits, terms), false))
                        .map(lines -> page(lines, found, offset + limit)));
    }

    private static Page page(List<Line> lines, Found found, int behind) {
        // What the second look took away was not there to be counted.
        int missing = found.hits().size() - lines.size();
        return new Page(
                lines,
                found.total() - missing,
                found.more(),
                behind < found.total() ? PageStart.written(behind) : null);
    }

    private static int offset(String after) {
        int offset = PageStart.read(after, parts -> Integer.parseInt(parts[0]));
        if (offset < 0 || offset > 2 * SearchStore.MOST) throw new Refusal(Code.BAD_REQUEST);
        return offset;
    }

    private Looking looking(Actor actor) {
        return Looking.of(actor, bodies, policy);
    }

    private static List<Line> lines(List<Hit> hits, List<Meant> terms) {
        return hits.stream().map(hit -> line(hit, terms)).toList();
    }

    private static Line line(Hit hit, List<Meant> terms) {
        return new Line(
                hit.kind(),
                hit.meeting(),
                hit.bodyId(),
                hit.body(),
                hit.start(),
                hit.item(),
                hit.number(),
                Marked.all(hit.title(), terms),
                hit.closed(),
                hit.outcome(),
                Marked.around(hit.words(), terms),
                hit.kind() == Kind.PAPER ? hit.part() : null,
                hit.page());
    }

    /** @param decision its words; empty where nothing was written */
    record Decision(
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            UUID itemId,
            String number,
            String title,
            boolean closed,
            String outcome,
            String decision) {}

    /** @param next where the page after this one begins; null when there is none */
    record Register(List<Decision> decisions, String next) {}

    /**
     * What was decided, the newest meeting first.
     *
     * @param typed words to look for; null for all
     */
    Future<Register> decisions(Actor actor, String typed, Filter filter, String after, int limit) {
        After behind = after == null ? After.NOTHING : PageStart.read(after, SearchService::behind);
        return asking(
                typed,
                new Register(List.of(), null),
                (conn, query) -> decisions(conn, actor, query, filter, behind, limit));
    }

    private static After behind(String[] parts) {
        return new After(LocalDateTime.parse(parts[0]), UUID.fromString(parts[1]), parts[2], UUID.fromString(parts[3]));
    }

    /** Many pages of the register in one, for a file. */
    Future<List<Decision>> allDecisions(Actor actor, String typed, Filter filter, int most) {
        return asking(
                typed,
                List.of(),
                (conn, query) -> add(new ArrayList<>(), conn, actor, query, filter, After.NOTHING, most));
    }

    private Future<List<Decision>> add(
            List<Decision> all, SqlConnection conn, Actor actor, String query, Filter filter, After after, int most) {
        return decisions(conn, actor, query, filter, after, Math.min(100, most)).compose(page -> {
            all.addAll(page.decisions());
            return page.next() == null || all.size() >= most
                    ? Future.succeededFuture(all)
                    : add(all, conn, actor, query, filter, PageStart.read(page.next(), SearchService::behind), most);
        });
    }

    /** @param at when the minutes were sent out */
    record Sent(Instant at, Decision decision) {}

    /** Decisions whose minutes were sent out, the last sent first. */
    Future<List<Sent>> sentDecisions(Actor actor, String typed, Filter filter, int most) {
        return asking(typed, List.of(), (conn, query) -> decisions
                .sent(conn, query, looking(actor), filter, most)
                .compose(hits -> checked.of(conn, actor, hits))
                .map(mine -> mine.stream()
                        .map(hit -> new Sent(hit.sent(), decision(hit)))
                        .toList()));
    }

    /**
     * Looks the words up once, in the same transaction.
     *
     * @param work given the query, null for all
     * @param nothing the answer for words that find nothing
     */
    private <T> Future<T> asking(String typed, T nothing, BiFunction<SqlConnection, String, Future<T>> work) {
        return db.read(conn -> asked(conn, typed)
                .compose(query -> query.isPresent() && query.get().isEmpty()
                        ? Future.succeededFuture(nothing)
                        : work.apply(conn, query.orElse(null))));
    }

    /** Empty for all; an empty query for words that find nothing. */
    private Future<Optional<String>> asked(SqlConnection conn, String typed) {
        if (typed == null || typed.isBlank()) return Future.succeededFuture(Optional.empty());
        Query query = Query.of(typed);
        if (query.terms().isEmpty()) return Future.succeededFuture(Optional.of(""));
        return meant(conn, query).map(terms -> Optional.of(Meant.query(terms)));
    }

    private Future<Register> decisions(
            SqlConnection conn, Actor actor, String query, Filter filter, After after, int limit) {
        return decisions
                .page(conn, query, looking(actor), filter, after, limit + 1)
                .compose(hits -> {
                    List<Hit> page = hits.subList(0, Math.min(limit, hits.size()));
                    Hit last = hits.size() > limit ? page.get(limit - 1) : null;
                    return checked.of(conn, actor, page)
                            .map(mine -> new Register(
                                    mine.stream().map(SearchService::decision).toList(),
                                    last == null
                                            ? null
                                            : PageStart.written(
                                                    last.start(), last.meeting(), last.place(), last.item())));
                });
    }

    private static Decision decision(Hit hit) {
        return new Decision(
                hit.meeting(),
                hit.bodyId(),
                hit.body(),
                hit.start(),
                hit.item(),
                hit.number(),
                hit.title(),
                hit.closed(),
                hit.outcome(),
                hit.words());
    }
}
