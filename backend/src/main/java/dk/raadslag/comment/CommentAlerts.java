package dk.raadslag.comment;

import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import io.vertx.core.Future;
import java.util.List;

/**
 * Tells people that something came of what they wrote. Of a comment that only some may read nobody is told: those who
 * run the meeting find it on the start page.
 */
final class CommentAlerts {
    private final Alerts alerts;

    CommentAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    /** An answer was written: those who wrote in its thread before are told. @param all the comments before it */
    Future<Void> answered(Rounds.Change change, Comment answer, List<Comment> all) {
        if (answer.answers() == null || answer.closed()) return Future.succeededFuture();
        return tell(
                change,
                answer,
                all.stream()
                        .filter(one -> one.thread().equals(answer.answers()))
                        .map(Comment::subject)
                        .toList());
    }

    /** The secretariat has decided on a thread. @param closed true if only some may know of it */
    Future<Void> decided(Rounds.Change change, Comment thread, boolean closed) {
        return closed || thread.closed() ? Future.succeededFuture() : tell(change, thread, List.of(thread.subject()));
    }

    private Future<Void> tell(Rounds.Change change, Comment comment, List<String> writers) {
        Look look = change.look();
        return alerts.tell(
                change.conn(),
                About.ofItem(
                        Kind.COMMENT_ANSWERED,
                        look.round().meetingId(),
                        comment.itemId(),
                        look.round().id()),
                writers.stream()
                        .filter(writer -> !writer.equals(look.actor().subject()))
                        .toList());
    }
}
