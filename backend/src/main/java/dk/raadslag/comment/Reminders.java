package dk.raadslag.comment;

import dk.raadslag.comment.RoundLetters.Occasion;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reminds people who have not answered, one working day before the deadline. The transaction that takes a round also
 * writes its letters, so the first process to come writes them, once.
 */
final class Reminders {
    private final Database db;
    private final RoundStore store;
    private final CommentStore comments;
    private final MarkStore marks;
    private final MeetingStore meetings;
    private final RoundLetters letters;
    private final Clock clock;

    Reminders(
            Database db,
            RoundStore store,
            CommentStore comments,
            MarkStore marks,
            MeetingStore meetings,
            RoundLetters letters,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.comments = comments;
        this.marks = marks;
        this.meetings = meetings;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes the reminders that are due; a round that fails is tried again at the next call. */
    Future<Void> send() {
        return send(DanishTime.at(clock.instant()));
    }

    Future<Void> send(LocalDateTime now) {
        return others(now, new HashMap<>());
    }

    /** Each round has a separate transaction: one that fails does not hold back the others. */
    private Future<Void> others(LocalDateTime now, Map<UUID, Throwable> failed) {
        AtomicReference<UUID> taken = new AtomicReference<>();
        return db.transaction(conn -> store.takeDue(conn, now, failed.keySet()).compose(due -> {
                    if (due.isEmpty()) return Future.succeededFuture(false);
                    taken.set(due.get().round().id());
                    Future<Void> reminded =
                            due.get().runs() ? remind(conn, due.get().round()) : Future.succeededFuture();
                    return reminded.map(true);
                }))
                .transform(done -> {
                    if (done.failed() && taken.get() == null) return Future.failedFuture(done.cause());
                    if (done.failed()) failed.put(taken.get(), done.cause());
                    if (done.failed() || done.result()) return others(now, failed);
                    return failed.isEmpty()
                            ? Future.succeededFuture()
                            : Future.failedFuture(failed.values().iterator().next());
                });
    }

    private Future<Void> remind(SqlConnection conn, Round round) {
        return store.asked(conn, round.id()).compose(asked -> comments.ofRound(conn, round.id())
                .compose(said -> marks.noRemarks(conn, round.id()).map(marked -> new Answers(asked, said, marked)))
                .compose(answers -> {
                    List<Asked> silent =
                            asked.stream().filter(person -> !answers.of(person)).toList();
                    return meetings.facts(conn, round.meetingId()).compose(found -> {
                        MeetingSnapshot meeting = found.orElseThrow();
                        return letters.send(conn, Occasion.REMINDED, round, meeting, silent);
                    });
                }));
    }
}
