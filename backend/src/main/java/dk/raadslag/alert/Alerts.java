package dk.raadslag.alert;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Where features say what people are told of, in the transaction that is the reason for it: it is told if, and only if,
 * that commits. Several of one kind about one thing within five minutes are one.
 */
public final class Alerts {
    private final AlertStore store = new AlertStore();
    private final WishStore mailing = new WishStore(Channel.MAIL);
    private final Clock clock;
    private volatile Runnable committed = () -> {};

    public Alerts(Clock clock) {
        this.clock = clock;
    }

    /** Called after each commit that changed what somebody is told; from any thread. */
    void onCommit(Runnable listener) {
        committed = listener;
    }

    /**
     * Tells people of something they may know of.
     *
     * @param subjects Keycloak's ids; null for people without a login, who are not told
     */
    public Future<Void> tell(SqlConnection conn, About about, Collection<String> subjects) {
        return tell(conn, about, subjects, false);
    }

    /** The same, unless somebody was told of this part before. */
    public Future<Void> tellOnce(SqlConnection conn, About about, Collection<String> subjects) {
        return tell(conn, about, subjects, true);
    }

    private Future<Void> tell(SqlConnection conn, About about, Collection<String> subjects, boolean once) {
        String[] people =
                subjects.stream().filter(Objects::nonNull).distinct().sorted().toArray(String[]::new);
        if (people.length == 0) return Future.succeededFuture();
        return changed(conn, store.tell(conn, about, people, once, clock.instant()));
    }

    /**
     * Those of the people who get no letter of a kind at once: they wish mail once a day, or none.
     *
     * @param subjects Keycloak's ids; null for people without a login, who have no wishes
     */
    public Future<Set<String>> quiet(SqlConnection conn, Kind kind, Collection<String> subjects) {
        List<String> known = subjects.stream().filter(Objects::nonNull).toList();
        return known.isEmpty() ? Future.succeededFuture(Set.of()) : mailing.quiet(conn, kind.interest(), known);
    }

    /** It is not so any more: nobody is told of this part. */
    public Future<Void> takeBack(SqlConnection conn, UUID meetingId, UUID partId) {
        return changed(conn, store.takeBack(conn, meetingId, partId));
    }

    /** What was told of a meeting, or of one item, may be hidden now, or say something else: lists are read anew. */
    Future<Void> anew(SqlConnection conn, UUID meetingId, UUID itemId) {
        return changed(conn, store.anew(conn, meetingId, itemId));
    }

    /** The same of all items of a meeting for one person. */
    Future<Void> anewFor(SqlConnection conn, UUID meetingId, String subject) {
        return changed(conn, store.anewFor(conn, meetingId, subject));
    }

    private Future<Void> changed(SqlConnection conn, Future<Integer> rows) {
        return rows.onSuccess(count -> {
                    Transaction transaction = conn.transaction();
                    if (count > 0 && transaction != null)
                        transaction.completion().onSuccess(ok -> committed.run());
                })
                .mapEmpty();
    }
}
