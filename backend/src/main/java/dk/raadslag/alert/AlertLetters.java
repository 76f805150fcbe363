package dk.raadslag.alert;

import dk.raadslag.base.Base;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes letters of alerts, as {@link Gathering} has them: the letter is in the outbox when they are marked. */
final class AlertLetters {
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Base base;
    private final PersonStore people = new PersonStore();
    private final WishStore wishes = new WishStore(Channel.MAIL);
    private final Outgoing outgoing;
    private final Post post;
    private final Gathering gathering;

    AlertLetters(Base base, Outgoing outgoing, Post post) {
        this.base = base;
        this.outgoing = outgoing;
        this.post = post;
        this.gathering = new Gathering(base, Channel.MAIL, this::write);
    }

    void start() {
        base.jobs().every("alert-letters", EVERY, this::send);
    }

    /** Writes what is due. */
    Future<Void> send() {
        return gathering.tell();
    }

    private Future<Void> write(SqlConnection conn, String subject, List<Alert> unread) {
        return people.bySubject(conn, subject).compose(person -> write(conn, person, unread));
    }

    private Future<Void> write(SqlConnection conn, Optional<Person> person, List<Alert> alerts) {
        if (person.map(Person::email).isEmpty()) return Future.succeededFuture();
        return outgoing.of(conn, person.get(), alerts)
                .compose(lines -> lines.isEmpty()
                        ? Future.succeededFuture()
                        : wishes.language(conn, person.get().subject())
                                .compose(language -> post.send(
                                        conn, List.of(letter(person.get(), language.orElse(Language.DA), lines)))));
    }

    private Letter letter(Person person, Language language, List<Outgoing.Line> lines) {
        LetterWords said = new LetterWords(language);
        String text = String.join(
                "\n\n",
                said.greeting(person.name()),
                said.happened() + "\n" + lines.stream().map(said::line).collect(Collectors.joining("\n")),
                said.readOn(base.site() + "/beskeder"),
                said.choose(base.site() + "/beskeder/mail"),
                said.automatic() + "\n");
        return new Letter(person.email(), person.name(), said.subject(lines), text);
    }
}
