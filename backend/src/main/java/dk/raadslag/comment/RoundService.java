package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.comment.RoundLetters.Occasion;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.meeting.Texts;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Opening, changing and closing a round, and putting a new version of the draft into it: all of it the secretariat's.
 */
final class RoundService {
    private final Database db;
    private final MeetingStore meetings;
    private final Asking asking;
    private final Rounds rounds;
    private final RoundStore store;
    private final VersionStore versions;
    private final MeetingChanges changes;
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final RoundLetters letters;
    private final Texts texts;

    RoundService(
            Database db,
            MeetingStore meetings,
            Asking asking,
            Rounds rounds,
            RoundStore store,
            VersionStore versions,
            MeetingChanges changes,
            RoundLetters letters,
            Texts texts) {
        this.db = db;
        this.meetings = meetings;
        this.asking = asking;
        this.rounds = rounds;
        this.store = store;
        this.versions = versions;
        this.changes = changes;
        this.letters = letters;
        this.texts = texts;
    }

    /** The secretariat's request. */
    record NewRound(
            UUID id, LocalDateTime deadline, String note, List<UUID> itemIds, List<UUID> others, boolean showsAtOnce) {}

    record Opened(UUID id, long version) {}

    /** Opens a round, once for each id; a draft goes to commenting with it. */
    Future<Opened> open(Actor actor, UUID meetingId, NewRound wanted, long seen) {
        return db.transaction(conn -> changes.within(conn, actor, meetingId, seen, attempt -> {
                            attempt.byThoseWhoWrite();
                            return List.of();
                        })
                        .compose(now -> chosen.take(conn, actor, ChosenIdStore.Kind.ROUND, meetingId, wanted.id())
                                .compose(fresh -> fresh
                                        ? open(conn, actor, meetingId, wanted, seen)
                                        : Future.succeededFuture(now)))
                        .map(meeting -> new Opened(wanted.id(), meeting.version())))
                .onSuccess(opened -> {
                    changes.told(meetingId);
                    rounds.told(opened.id(), meetingId);
                });
    }

    private Future<MeetingSnapshot> open(SqlConnection conn, Actor actor, UUID meetingId, NewRound wanted, long seen) {
        return changes.within(conn, actor, meetingId, seen, attempt -> opening(attempt, wanted))
                .compose(meeting -> begin(conn, actor, round(meeting, wanted), meeting, wanted.others())
                        .map(meeting));
    }

    private List<Event> opening(Attempt attempt, NewRound wanted) {
        attempt.byThoseWhoWrite()
                .onCurrentMeeting()
                .during(Code.NOT_A_DRAFT, MeetingStatus.DRAFTING, MeetingStatus.COMMENTING);
        MeetingSnapshot meeting = attempt.meeting();
        demandFits(wanted.deadline(), meeting);
        if (wanted.itemIds() != null) wanted.itemIds().forEach(attempt::item);
        if (meeting.status() == MeetingStatus.DRAFTING) {
            return List.of(new LifeEvent.CommentingBegun(wanted.deadline().toLocalDate()));
        }
        return deadlineSet(meeting, wanted.deadline());
    }

    private static Round round(MeetingSnapshot meeting, NewRound wanted) {
        return new Round(
                wanted.id(),
                meeting.id(),
                wanted.deadline(),
                wanted.note(),
                wanted.showsAtOnce(),
                wanted.itemIds(),
                null,
                0);
    }

    private Future<Void> begin(
            SqlConnection conn, Actor actor, Round round, MeetingSnapshot meeting, List<UUID> others) {
        return asked(conn, meeting, others).compose(people -> {
            return store.insert(conn, round, remindAt(round.deadline()), actor.name(), rounds.now())
                    .compose(ok -> store.ask(conn, round.id(), people))
                    .compose(ok -> put(conn, round, actor))
                    // From here on those asked see the texts, also people who were asked before.
                    .compose(ok -> texts.show(conn, meeting.id(), null))
                    .compose(ok -> store.asked(conn, round.id()))
                    .compose(asked -> letters.send(conn, Occasion.OPENED, round, meeting, asked));
        });
    }

    /** The directors and the people named. */
    private Future<List<Asked>> asked(SqlConnection conn, MeetingSnapshot meeting, List<UUID> others) {
        LocalDate today = DanishTime.at(rounds.now()).toLocalDate();
        return asking.directors(conn, meeting, today).compose(directors -> asking.named(conn, others)
                .map(named -> Stream.concat(directors.stream(), named.stream()).toList()));
    }

    /** A later deadline opens a closed round again. Those asked get a letter about the new deadline. */
    Future<Long> change(Actor actor, UUID roundId, LocalDateTime deadline, String note) {
        return meetingOf(actor, roundId).compose(meetingId -> db.transaction(
                        conn -> changes.within(conn, actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
                                    attempt.byThoseWhoWrite().during(Code.NOT_COMMENTING, MeetingStatus.COMMENTING);
                                    demandFits(deadline, attempt.meeting());
                                    return deadlineSet(attempt.meeting(), deadline);
                                })
                                .compose(meeting -> rounds.locked(conn, actor, roundId))
                                .compose(look -> changed(conn, look, deadline, note)
                                        .map(look.round().seq())))
                .onSuccess(seq -> {
                    changes.told(meetingId);
                    rounds.told(roundId, meetingId);
                }));
    }

    private Future<Void> changed(SqlConnection conn, Look look, LocalDateTime deadline, String note) {
        Round old = look.round();
        boolean moved = !deadline.equals(old.deadline());
        Round next = old.withDeadline(deadline).withNote(note).withClosedAt(moved ? null : old.closedAt());
        return store.change(conn, next, moved ? remindAt(deadline) : remindAt(old.deadline()))
                .compose(ok -> moved
                        ? letters.send(conn, Occasion.EXTENDED, next, look.whole(), look.asked())
                        : Future.succeededFuture());
    }

    /** Asks one more person by name, also one who was taken out; they get the letter that the others got. */
    Future<Long> ask(Actor actor, UUID roundId, UUID personId) {
        return rounds.change(actor, roundId, change -> {
            Look look = change.look();
            demandWrites(look);
            if (look.isClosed()) throw new Refusal(Code.ROUND_CLOSED);
            if (look.asked().stream().anyMatch(one -> one.personId().equals(personId))) {
                return Future.succeededFuture();
            }
            return asking.named(change.conn(), List.of(personId)).compose(people -> store.ask(
                            change.conn(), roundId, people)
                    .compose(ok -> letters.send(change.conn(), Occasion.OPENED, look.round(), look.whole(), people)));
        });
    }

    /**
     * Takes out a person who was named. What they wrote stays. Directors are asked by their role, so they cannot be
     * taken out.
     */
    Future<Long> remove(Actor actor, UUID roundId, UUID personId) {
        return rounds.change(actor, roundId, change -> {
            demandWrites(change.look());
            return store.remove(change.conn(), roundId, personId, actor.name(), change.now())
                    .compose(removed -> removed ? Future.succeededFuture() : Future.failedFuture(Refusal.unknown()));
        });
    }

    /** Ends it before its deadline. */
    Future<Long> close(Actor actor, UUID roundId) {
        return rounds.change(actor, roundId, change -> {
            demandWrites(change.look());
            if (change.look().isClosed()) throw new Refusal(Code.ROUND_CLOSED);
            return store.change(change.conn(), change.look().round().withClosedAt(change.now()), null);
        });
    }

    /** Puts the current draft into the round, and tells those asked, once for each {@code id}. */
    Future<Long> putVersion(Actor actor, UUID roundId, UUID id, boolean mail) {
        return rounds.change(actor, roundId, change -> {
            RoundPolicy.demandDecides(change.look());
            return chosen.take(change.conn(), actor, ChosenIdStore.Kind.VERSION, roundId, id)
                    .compose(fresh -> fresh ? put(change, mail) : Future.succeededFuture());
        });
    }

    private Future<Void> put(Rounds.Change change, boolean mail) {
        Look look = change.look();
        return put(change.conn(), look.round(), look.actor())
                .compose(ok -> mail
                        ? letters.send(change.conn(), Occasion.NEW_VERSION, look.round(), look.whole(), look.asked())
                        : Future.succeededFuture());
    }

    /** The draft with its words at this moment. */
    private Future<Void> put(SqlConnection conn, Round round, Actor actor) {
        return meetings.snapshot(conn, round.meetingId())
                .compose(found -> versions.put(conn, round.id(), found.orElseThrow(), actor.name(), rounds.now()));
    }

    private Future<UUID> meetingOf(Actor actor, UUID roundId) {
        return rounds.read(actor, roundId, (conn, look) -> {
            demandWrites(look);
            return Future.succeededFuture(look.round().meetingId());
        });
    }

    private static void demandWrites(Look look) {
        if (!look.audience().writes()) throw Refusal.forbidden(look.actor());
    }

    private void demandFits(LocalDateTime deadline, MeetingSnapshot meeting) {
        if (deadline.isAfter(meeting.start())) {
            throw new Refusal(Code.DEADLINE_LATE);
        }
        if (!deadline.isAfter(DanishTime.at(rounds.now()))) {
            throw new Refusal(Code.DEADLINE_PAST);
        }
    }

    private static List<Event> deadlineSet(MeetingSnapshot meeting, LocalDateTime deadline) {
        Deadlines old = meeting.deadlines();
        Deadlines now = new Deadlines(old.material(), old.agenda(), deadline.toLocalDate(), old.remarks());
        return now.equals(old) ? List.of() : List.of(new LifeEvent.DeadlinesSet(now));
    }

    /** One working day before the deadline, at the same time; null when that is in the past. */
    private LocalDateTime remindAt(LocalDateTime deadline) {
        LocalDateTime at = Workdays.before(deadline.toLocalDate(), 1).atTime(deadline.toLocalTime());
        return at.isAfter(DanishTime.at(rounds.now())) ? at : null;
    }
}
