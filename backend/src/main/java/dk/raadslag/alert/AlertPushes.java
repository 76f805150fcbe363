package dk.raadslag.alert;

import dk.raadslag.base.Base;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.push.Push;
import dk.raadslag.push.PushWords;
import dk.raadslag.push.Pushes;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pushes alerts to the devices of those who allowed it, as {@link Gathering} has them. The outbox holds no words: a
 * push says what its reader may know, and has not read, at the moment when it is sent.
 */
final class AlertPushes implements PushWords {
    private static final Duration EVERY = Duration.ofSeconds(30);

    /** A push service takes 4 kB, and a locked screen shows less. */
    private static final int MOST_LINES = 4;

    private static final String PAGE = "/beskeder";

    private final Base base;
    private final AlertStore alerts = new AlertStore();
    private final PersonStore people = new PersonStore();
    private final WishStore wishes = new WishStore(Channel.PUSH);
    private final Outgoing outgoing;
    private final Gathering gathering;

    AlertPushes(Base base, Outgoing outgoing, Pushes pushes) {
        this.base = base;
        this.outgoing = outgoing;
        this.gathering = new Gathering(
                base,
                Channel.PUSH,
                (conn, subject, unread) ->
                        pushes.put(conn, subject, unread.stream().map(Alert::id).toList()));
    }

    void start() {
        base.jobs().every("alert-pushes", EVERY, this::gather);
    }

    /** Puts what is due into the outbox. */
    Future<Void> gather() {
        return base.db()
                .write(conn -> alerts.withoutDevice(conn, base.clock().instant()))
                .compose(ok -> gathering.tell());
    }

    @Override
    public Future<Optional<Push>> said(SqlConnection conn, String subject, List<UUID> ids) {
        return alerts.unread(conn, subject, ids)
                .compose(unread -> people.bySubject(conn, subject).compose(person -> said(conn, person, unread)));
    }

    private Future<Optional<Push>> said(SqlConnection conn, Optional<Person> person, List<Alert> unread) {
        if (person.isEmpty() || unread.isEmpty()) return Future.succeededFuture(Optional.empty());
        return outgoing.of(conn, person.get(), unread)
                .compose(lines -> lines.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : wishes.language(conn, person.get().subject())
                                .map(language -> Optional.of(push(language.orElse(Language.DA), lines))));
    }

    private static Push push(Language language, List<Outgoing.Line> lines) {
        LetterWords said = new LetterWords(language);
        if (lines.size() == 1) {
            Outgoing.Line only = lines.get(0);
            return new Push(
                    said.subject(lines),
                    said.where(only),
                    PAGE + "?besked=" + only.told().id());
        }
        String body = lines.stream().limit(MOST_LINES).map(said::line).collect(Collectors.joining("\n"));
        return new Push(said.subject(lines), body, PAGE);
    }
}
