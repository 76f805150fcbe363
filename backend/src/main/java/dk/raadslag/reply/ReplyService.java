package dk.raadslag.reply;

import dk.raadslag.access.Refusal;
import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import dk.raadslag.attendance.SeatAnswers;
import dk.raadslag.base.Base;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.calendar.CalendarStore;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import dk.raadslag.reply.ReplyAddressStore.Owner;
import dk.raadslag.reply.ReplyStore.Settled;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes what a letter answers, once, however often it is read. The token is the right, as a secret link would be: whom
 * the letter is from says nothing.
 */
final class ReplyService {
    private final Base base;
    private final MeetingStore meetings;
    private final SeatRoles roles;
    private final SeatAnswers answers;
    private final Alerts alerts;
    private final Consumer<UUID> told;
    private final CalendarStore calendar = new CalendarStore();
    private final ReplyAddressStore addresses = new ReplyAddressStore();
    private final ReplyStore store = new ReplyStore();
    private final StandingStore standings = new StandingStore();

    /** @param told after the commit, the meeting that a letter was about */
    ReplyService(
            Base base,
            MeetingStore meetings,
            SeatRoles roles,
            SeatAnswers answers,
            Alerts alerts,
            Consumer<UUID> told) {
        this.base = base;
        this.meetings = meetings;
        this.roles = roles;
        this.answers = answers;
        this.alerts = alerts;
        this.told = told;
    }

    /** What came of it; REPEATED when this very letter was taken before. Fails only when the database does. */
    Future<Outcome> take(ReplyLetter letter) {
        return base.db()
                .transaction(conn -> store.take(conn, letter, now())
                        .compose(first -> first ? settle(conn, letter) : Future.succeededFuture(Outcome.REPEATED)))
                .recover(cause -> cause instanceof Refusal refusal
                        ? refused(letter, reason(refusal))
                        : Future.failedFuture(cause));
    }

    /** Keeps a letter that could not be taken, so that the secretariat knows of it and the next ones are read. */
    Future<Outcome> giveUp(ReplyLetter letter) {
        return refused(letter, Outcome.FAILED);
    }

    private Future<Outcome> refused(ReplyLetter letter, Outcome why) {
        return base.db().transaction(conn -> store.take(conn, letter, now())
                .compose(first -> first
                        ? owner(conn, letter)
                                .compose(owner -> settled(conn, letter, Settled.of(why, owner.orElse(null))))
                        : Future.succeededFuture(Outcome.REPEATED)));
    }

    private Future<Optional<Owner>> owner(SqlConnection conn, ReplyLetter letter) {
        return letter.token() == null
                ? Future.succeededFuture(Optional.empty())
                : addresses.byToken(conn, letter.token());
    }

    private Future<Outcome> settle(SqlConnection conn, ReplyLetter letter) {
        return owner(conn, letter).compose(owner -> decide(conn, letter, owner.orElse(null))
                .compose(settled -> settled(conn, letter, settled)));
    }

    private Future<Outcome> settled(SqlConnection conn, ReplyLetter letter, Settled settled) {
        if (settled.meetingId() != null)
            conn.transaction().completion().onSuccess(ok -> told.accept(settled.meetingId()));
        return store.settle(conn, letter, settled);
    }

    private Future<Settled> decide(SqlConnection conn, ReplyLetter letter, Owner owner) {
        if (letter.fault() != null) return done(letter.fault(), owner);
        if (owner == null) return done(letter.token() == null ? Outcome.NO_ADDRESS : Outcome.UNKNOWN_ADDRESS, null);
        CalendarReply reply = letter.reply();
        if (!reply.uid().equals(owner.meetingId() + "@raadslag")) return done(Outcome.OTHER_MEETING, owner);
        Optional<Outcome> said = reply.of(owner.email());
        if (said.isEmpty()) return done(Outcome.OTHER_PERSON, owner);
        if (!said.get().counts()) return done(said.get(), owner);
        // A device whose clock is ahead must not outdo every answer that comes later.
        Instant stamp = reply.stamp().isAfter(now()) ? now() : reply.stamp();
        return meetings.lock(conn, owner.meetingId())
                .compose(there -> meetings.facts(conn, owner.meetingId()))
                .compose(found -> calendar.moves(conn, owner.meetingId())
                        .compose(moves -> late(conn, found.orElseThrow(), moves, reply, said.get(), stamp, owner))
                        .compose(why -> why.isPresent()
                                ? done(why.get(), owner)
                                : apply(conn, found.orElseThrow(), reply, said.get(), stamp, owner)));
    }

    /** Why the answer, which calendars time to the second, does not count any more; empty when it does. */
    private Future<Optional<Outcome>> late(
            SqlConnection conn,
            MeetingSnapshot meeting,
            int moves,
            CalendarReply reply,
            Outcome said,
            Instant stamp,
            Owner owner) {
        if (meeting.status() == MeetingStatus.CANCELLED) return Future.succeededFuture(Optional.of(Outcome.CANCELLED));
        if (reply.sequence() < moves) return Future.succeededFuture(Optional.of(Outcome.MOVED));
        return store.newest(conn, meeting.id(), owner.person().id()).compose(newest -> {
            boolean same = newest.filter(known -> known.stamp().equals(stamp) && known.outcome() == said)
                    .isPresent();
            if (same) return Future.succeededFuture(Optional.of(Outcome.REPEATED));
            boolean older =
                    newest.filter(known -> stamp.isBefore(known.stamp())).isPresent();
            return older ? Future.succeededFuture(Optional.of(Outcome.LATE)) : overtaken(conn, meeting, owner, stamp);
        });
    }

    private Future<Optional<Outcome>> overtaken(
            SqlConnection conn, MeetingSnapshot meeting, Owner owner, Instant stamp) {
        return standings
                .changed(conn, meeting.id(), owner.person().id(), owner.person().subject())
                .map(changed -> changed.filter(
                                at -> at.truncatedTo(ChronoUnit.SECONDS).isAfter(stamp))
                        .map(at -> Outcome.LATE));
    }

    private Future<Settled> apply(
            SqlConnection conn, MeetingSnapshot before, CalendarReply reply, Outcome said, Instant stamp, Owner owner) {
        UUID meetingId = before.id();
        String note = reply.comment() == null ? null : LetterReading.oneLine(reply.comment());
        return roles.actor(conn, owner.person(), before.start().toLocalDate())
                .compose(actor -> answers.take(conn, actor, meetingId, will(said), note))
                .compose(after -> alerts.tell(
                                conn,
                                About.ofMeeting(Kind.CALENDAR_REPLY, meetingId),
                                List.of(owner.person().subject()))
                        .map(told -> {
                            conn.transaction().completion().onSuccess(ok -> answers.told(meetingId));
                            return new Settled(
                                    said, meetingId, owner.person().id(), stamp, before.version(), after.version());
                        }));
    }

    private static SeatAnswers.Will will(Outcome said) {
        return switch (said) {
            case ACCEPTED -> SeatAnswers.Will.COMES;
            case DECLINED -> SeatAnswers.Will.AWAY;
            default -> SeatAnswers.Will.UNDECIDED;
        };
    }

    private static Outcome reason(Refusal refusal) {
        String code = refusal.code();
        if (code.equals(Code.MEETING_OVER.word())) return Outcome.OVER;
        if (code.equals(Code.CANCELLED.word())) return Outcome.CANCELLED;
        if (code.equals(Code.ALREADY_PRESENT.word())) return Outcome.PRESENT;
        if (code.equals(Code.SUBSTITUTE_PRESENT.word())) return Outcome.SUBSTITUTE_PRESENT;
        boolean withoutRight = code.equals(Code.FORBIDDEN.word()) || code.equals(Code.UNKNOWN.word());
        return withoutRight ? Outcome.NO_SEAT : Outcome.REFUSED;
    }

    private static Future<Settled> done(Outcome outcome, Owner owner) {
        return Future.succeededFuture(Settled.of(outcome, owner));
    }

    private Instant now() {
        return base.clock().instant();
    }
}
