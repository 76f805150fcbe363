package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes letters of alerts that were not read, as their readers wish: of what has happened within five minutes, or of a
 * day. The transaction that takes somebody's alerts also puts the letter into the outbox and marks them: so the first
 * process to come writes it, once, and one that is killed loses none.
 */
final class AlertLetters {
    private static final Duration GATHERED = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Base base;
    private final MailingStore store = new MailingStore();
    private final PersonStore people = new PersonStore();
    private final AlertWords words;
    private final MeetingService meetings;
    private final SeatRoles roles;
    private final Post post;

    AlertLetters(Base base, AlertWords words, MeetingService meetings, SeatRoles roles, Post post) {
        this.base = base;
        this.words = words;
        this.meetings = meetings;
        this.roles = roles;
        this.post = post;
    }

    void start() {
        base.jobs().every("alert-letters", EVERY, this::send);
    }

    /** Writes what is due; what fails is tried again at the next call, and holds back nobody else. */
    Future<Void> send() {
        Instant now = base.clock().instant();
        return each(Mailing.OFF, now, now)
                .compose(ok -> each(Mailing.AT_ONCE, now.minus(GATHERED), now))
                .compose(ok -> each(Mailing.DAILY, morning(now), morning(now)));
    }

    /** The last time that it was seven o'clock on a working day. */
    static Instant morning(Instant now) {
        LocalDateTime here = DanishTime.at(now);
        LocalDate day = here.toLocalDate();
        boolean today = Workdays.isWorkday(day) && !here.toLocalTime().isBefore(MORNING);
        LocalDate last = today ? day : Workdays.before(day, 1);
        return last.atTime(MORNING).atZone(DanishTime.ZONE).toInstant();
    }

    private Future<Void> each(Mailing mailing, Instant since, Instant until) {
        return others(mailing, since, until, new HashSet<>(), null);
    }

    /** Each person has a separate transaction: one that fails does not hold back the others. */
    private Future<Void> others(Mailing mailing, Instant since, Instant until, Set<String> had, Throwable failed) {
        return base.db().read(conn -> store.due(conn, mailing, since, had)).compose(due -> {
            if (due.isEmpty()) return failed == null ? Future.succeededFuture() : Future.failedFuture(failed);
            had.add(due.get());
            return base.db()
                    .transaction(conn -> write(conn, due.get(), mailing, until))
                    .transform(done -> others(mailing, since, until, had, done.failed() ? done.cause() : failed));
        });
    }

    private Future<Void> write(SqlConnection conn, String subject, Mailing mailing, Instant until) {
        return store.take(conn, subject, mailing, until).compose(taken -> {
            List<UUID> ids = taken.stream().map(Alert::id).toList();
            if (ids.isEmpty()) return Future.succeededFuture();
            List<Alert> unread = taken.stream().filter(alert -> !alert.read()).toList();
            Future<Void> written = mailing == Mailing.OFF || unread.isEmpty()
                    ? Future.succeededFuture()
                    : people.bySubject(conn, subject).compose(person -> write(conn, person, unread));
            return written.compose(ok -> store.settled(conn, ids, base.clock().instant()));
        });
    }

    private Future<Void> write(SqlConnection conn, Optional<Person> person, List<Alert> alerts) {
        if (person.map(Person::email).isEmpty()) return Future.succeededFuture();
        LocalDate today = DanishTime.at(base.clock().instant()).toLocalDate();
        return roles.actor(conn, person.get(), today)
                .compose(actor -> words.told(conn, actor, alerts))
                .compose(told -> told.isEmpty()
                        ? Future.succeededFuture()
                        : publicly(conn, told)
                                .compose(open -> store.of(conn, person.get().subject())
                                        .compose(wishes -> post.send(
                                                conn, List.of(letter(person.get(), wishes.language(), told, open))))));
    }

    /** The meetings as everybody may read them. */
    private Future<Map<UUID, MeetingSnapshot>> publicly(SqlConnection conn, List<Told> told) {
        return meetings.facts(
                conn,
                Actor.ANONYMOUS,
                told.stream().map(Told::meetingId).distinct().toList());
    }

    private Letter letter(Person person, Language language, List<Told> told, Map<UUID, MeetingSnapshot> open) {
        LetterWords said = new LetterWords(language);
        String subject = told.size() == 1 ? said.sentence(told.get(0).kind()) : said.several(told.size());
        String lines = String.join(
                "\n",
                told.stream().map(one -> said.line(one, number(one, open))).toList());
        String text = String.join(
                "\n\n",
                said.greeting(person.name()),
                said.happened() + "\n" + lines,
                said.readOn(base.site() + "/beskeder"),
                said.choose(base.site() + "/beskeder/mail"),
                said.automatic() + "\n");
        return new Letter(person.email(), person.name(), subject, text);
    }

    /** Of an item that everybody may read; null for none. */
    private static String number(Told told, Map<UUID, MeetingSnapshot> open) {
        return Optional.ofNullable(told.item())
                .flatMap(item ->
                        Optional.ofNullable(open.get(told.meetingId())).flatMap(meeting -> meeting.item(item.id())))
                .filter(item -> !item.closed())
                .map(Item::number)
                .orElse(null);
    }
}
