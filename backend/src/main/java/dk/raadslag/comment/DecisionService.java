package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.comment.Comment.Decided;
import dk.raadslag.comment.Comment.State;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Code;
import dk.raadslag.text.Passages;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** What the secretariat does with comments. */
final class DecisionService {
    private final Database db;
    private final Rounds rounds;
    private final CommentStore store;
    private final Passages passages;
    private final MeetingChanges changes;
    private final CommentAlerts alerts;

    DecisionService(
            Database db,
            Rounds rounds,
            CommentStore store,
            Passages passages,
            MeetingChanges changes,
            CommentAlerts alerts) {
        this.db = db;
        this.rounds = rounds;
        this.store = store;
        this.passages = passages;
        this.changes = changes;
        this.alerts = alerts;
    }

    /**
     * Writes the proposed wording into the text, as the secretariat's own edit with a note of who proposed it, in one
     * transaction with the state.
     */
    Future<Long> accept(Actor actor, UUID roundId, UUID id) {
        AtomicReference<Comment> accepted = new AtomicReference<>();
        return decide(actor, roundId, id, (change, comment) -> {
                    if (comment.proposal() == null) {
                        throw new Refusal(Code.NO_PROPOSAL);
                    }
                    demandOpen(comment);
                    accepted.set(comment);
                    String by = PlacedName.of(comment.name(), comment.from());
                    Actor writer = new Actor(
                            actor.subject(),
                            actor.name() + " (forslag fra " + by + ")",
                            actor.roles(),
                            actor.issued(),
                            actor.expires());
                    return passages.replace(
                                    change.conn(),
                                    comment.passage().textId(),
                                    comment.passage().sought(),
                                    comment.proposal(),
                                    writer)
                            .compose(ok -> put(change, comment, State.ACCEPTED, null));
                })
                .onSuccess(seq -> rounds.meetingOf(roundId)
                        .onSuccess(meetingId -> passages.told(
                                meetingId, accepted.get().passage().textId())));
    }

    /** Resolves the thread. */
    Future<Long> resolve(Actor actor, UUID roundId, UUID id, String reason) {
        return decide(actor, roundId, id, (change, comment) -> {
            demandOpen(comment);
            return put(change, comment, State.RESOLVED, reason.isBlank() ? null : reason.strip());
        });
    }

    /** Opens the thread again; words that were written into the text stay there. */
    Future<Long> reopen(Actor actor, UUID roundId, UUID id) {
        return decide(actor, roundId, id, (change, comment) -> {
            if (comment.is(State.OPEN)) throw new Refusal(Code.COMMENT_OPEN);
            return store.put(change.conn(), comment.withDecided(Decided.OPEN).withSeq(change.seq()));
        });
    }

    /** Turns the thread into a follow-up of the item, with the thread's id, so that it is created once. */
    Future<Long> followUp(Actor actor, UUID roundId, UUID id, String task, String who, LocalDate due) {
        return rounds.read(actor, roundId, (conn, look) -> {
                    RoundPolicy.demandDecides(look);
                    return thread(conn, look, id);
                })
                .compose(comment -> rounds.meetingOf(roundId).compose(meetingId -> db.transaction(conn ->
                                changes.within(conn, actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
                                            Item item =
                                                    attempt.byThoseWhoWrite().item(comment.itemId());
                                            return added(item, new FollowUp(id, task, who, due, false));
                                        })
                                        .compose(meeting -> rounds.locked(conn, actor, roundId))
                                        .compose(look -> thread(conn, look, id)
                                                .compose(now -> store.put(
                                                        conn,
                                                        now.withFollowUp(true)
                                                                .withSeq(look.round()
                                                                        .seq())))
                                                .map(look.round().seq())))
                        .onSuccess(seq -> {
                            changes.told(meetingId);
                            rounds.told(roundId, meetingId);
                        })));
    }

    private static List<CourseEvent> added(Item item, FollowUp followUp) {
        List<FollowUp> all = new ArrayList<>(item.treatment().followUps());
        if (all.stream().anyMatch(known -> known.id().equals(followUp.id()))) {
            throw new Refusal(Code.ALREADY_FOLLOWED_UP);
        }
        all.add(followUp);
        return List.of(new CourseEvent.FollowUpsSet(item.id(), List.copyOf(all)));
    }

    private Future<Long> decide(
            Actor actor, UUID roundId, UUID id, BiFunction<Rounds.Change, Comment, Future<Void>> work) {
        return rounds.change(actor, roundId, change -> {
            RoundPolicy.demandDecides(change.look());
            return thread(change.conn(), change.look(), id).compose(comment -> work.apply(change, comment));
        });
    }

    /** The first comment of a thread, or {@code unknown}. */
    private Future<Comment> thread(SqlConnection conn, Look look, UUID id) {
        return store.get(conn, id).map(found -> found.filter(comment -> Comments.isSeen(comment, look))
                .filter(comment -> comment.answers() == null && !comment.is(State.WITHDRAWN))
                .orElseThrow(Refusal::unknown));
    }

    private Future<Void> put(Rounds.Change change, Comment comment, State state, String reason) {
        // Comments on an item that has left the agenda are only for those who run the meeting.
        boolean closed = change.look()
                .whole()
                .item(comment.itemId())
                .map(Comments::isClosedTo)
                .orElse(true);
        Decided decided = new Decided(state, reason, change.look().actor().name(), change.now(), closed);
        Comment now = comment.withDecided(decided).withSeq(change.seq());
        return store.put(change.conn(), now).compose(ok -> alerts.decided(change, now, closed));
    }

    private static void demandOpen(Comment comment) {
        if (!comment.is(State.OPEN)) throw new Refusal(Code.HANDLED);
    }
}
