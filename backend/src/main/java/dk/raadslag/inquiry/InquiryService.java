package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.PersonStore;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.db.Database;
import dk.raadslag.external.ExternalBody;
import dk.raadslag.external.ExternalStore;
import dk.raadslag.inquiry.InquiryLetters.Occasion;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asking, answering, extending, reminding: every change of an inquiry, under the lock of its row. */
final class InquiryService {
    /** A shorter time to answer than this many working days needs a second press. */
    private static final int SOON_WORKDAYS = 3;

    private static final Duration REMIND_AFTER = Duration.ofHours(24);

    private final Database db;
    private final Inquiries inquiries;
    private final InquiryStore store;
    private final Meetings meetings;
    private final SeatStore seats;
    private final InquiryLetters letters;
    private final ExternalStore externals = new ExternalStore();
    private final PersonStore people = new PersonStore();
    private final ChosenIdStore chosen = new ChosenIdStore();

    InquiryService(
            Database db,
            Inquiries inquiries,
            InquiryStore store,
            Meetings meetings,
            SeatStore seats,
            InquiryLetters letters) {
        this.db = db;
        this.inquiries = inquiries;
        this.store = store;
        this.meetings = meetings;
        this.seats = seats;
        this.letters = letters;
    }

    /** @param reasonOut why it is not asked; null when it is. @param inhabitants or null */
    record AskedParty(UUID externalId, String reasonOut, Integer inhabitants) {}

    /** What is asked. @param rate øre for each inhabitant, or null. @param soon the short time is meant */
    record Asking(
            UUID id,
            InquiryKind kind,
            String question,
            LocalDate lastDay,
            boolean soon,
            Visible visible,
            Long rate,
            LocalDate keyDay,
            String keySource,
            List<AskedParty> parties) {}

    /**
     * Asks, once for each id. For the secretariat of the item's body.
     *
     * @return its id; fails with {@code deadline-past}, {@code deadline-soon} unless the short time is meant, {@code
     *     unknown-receiver}, {@code nobody-asked}, or {@code key-missing} for a rate without inhabitants
     */
    Future<UUID> open(Actor actor, UUID itemId, Asking asking) {
        UUID id = ChosenIdStore.orFresh(asking.id());
        return meetings.changes()
                .meetingWith(itemId)
                .compose(meetingId -> db.transaction(conn -> meetings.stores()
                        .meetings()
                        .facts(conn, meetingId)
                        .map(found -> found.orElseThrow(Refusal::unknown))
                        .compose(meeting -> {
                            InquiryPolicy.demandAsks(actor, meetings.policy(), meeting, itemId);
                            demandTime(asking.lastDay(), asking.soon());
                            return chosen.take(conn, actor, ChosenIdStore.Kind.INQUIRY, itemId, id)
                                    .compose(fresh -> fresh
                                            ? begin(conn, actor, meeting, itemId, id, asking)
                                            : Future.succeededFuture());
                        })))
                .onSuccess(done -> inquiries.told(id))
                .map(id);
    }

    private Future<Void> begin(
            SqlConnection conn, Actor actor, MeetingSnapshot meeting, UUID itemId, UUID id, Asking asking) {
        Inquiry inquiry = new Inquiry(
                id,
                meeting.bodyId(),
                itemId,
                meeting.id(),
                asking.kind(),
                asking.question(),
                asking.lastDay(),
                asking.visible(),
                asking.rate(),
                asking.keyDay(),
                asking.keySource(),
                inquiries.now(),
                null,
                null);
        return externals
                .byIds(
                        conn,
                        asking.parties().stream().map(AskedParty::externalId).toList())
                .compose(known -> {
                    demandParties(asking, known);
                    return store.insert(conn, inquiry, actor.name());
                })
                .compose(ok -> store.ask(conn, id, asking.parties()))
                .compose(ok -> write(conn, Occasion.INQUIRY_OPENED, inquiry, Set.of()));
    }

    private static void demandParties(Asking asking, List<ExternalBody> known) {
        Map<UUID, ExternalBody> byId = known.stream().collect(Collectors.toMap(ExternalBody::id, Function.identity()));
        List<UUID> ids =
                asking.parties().stream().map(AskedParty::externalId).distinct().toList();
        if (ids.size() != asking.parties().size() || !byId.keySet().containsAll(ids)) {
            throw new Refusal(Code.UNKNOWN_RECEIVER);
        }
        List<AskedParty> asked = asking.parties().stream()
                .filter(party -> party.reasonOut() == null)
                .toList();
        if (asked.isEmpty()) throw new Refusal(Code.NOBODY_ASKED);
        boolean lacks = asked.stream()
                .anyMatch(party -> party.inhabitants() == null
                        && byId.get(party.externalId()).municipality() != null);
        boolean noKey = asking.keyDay() == null || asking.keySource() == null;
        if (asking.rate() != null && (lacks || noKey)) throw new Refusal(Code.KEY_MISSING);
    }

    private void demandTime(LocalDate lastDay, boolean soon) {
        if (lastDay.isBefore(inquiries.today())) throw new Refusal(Code.DEADLINE_PAST);
        if (!soon && lastDay.isBefore(Workdays.after(inquiries.today(), SOON_WORKDAYS))) {
            throw new Refusal(Code.DEADLINE_SOON);
        }
    }

    /**
     * An answer.
     *
     * @param choice null withdraws the one before
     * @param channel {@code app} for one's own; how it came when it is on behalf of the party
     */
    record Said(UUID externalId, String choice, String words, String channel) {}

    /**
     * Answers for one's own municipality, or on behalf of a party (secretariat).
     *
     * @return fails with {@code not-a-party}, {@code deadline-over}, {@code already-closed}, {@code other-choice}, or
     *     {@code needs-reservation}
     */
    Future<InquiryView> answer(Actor actor, UUID id, Said said) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandAnswers(look, said);
            demandChoice(look.inquiry(), said.choice(), said.words());
            return store.answer(
                            conn, id, List.of(said.externalId()), said.choice(), said.words(), by(look, said.channel()))
                    .compose(ok -> said.channel().equals(InquiryPolicy.OWN) && said.choice() != null
                            ? receipt(conn, look)
                            : Future.succeededFuture());
        });
    }

    private Future<Void> receipt(SqlConnection conn, Look look) {
        return people.bySubject(conn, look.actor().subject())
                .compose(person -> person.isEmpty()
                        ? Future.succeededFuture()
                        : letters.receipt(
                                conn,
                                look.inquiry(),
                                inquiries.nameOf(look.inquiry().bodyId()),
                                person.get()));
    }

    /**
     * Answers the same for each party whose seat is present at the item's meeting and that has not answered yet
     * (secretariat).
     *
     * @param except these stay open
     */
    Future<InquiryView> answerForPresent(Actor actor, UUID id, String choice, List<UUID> except) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWrites(look);
            InquiryPolicy.demandOpen(look);
            demandChoice(look.inquiry(), choice, null);
            if (look.meeting() == null) throw Refusal.unknown();
            return present(conn, look)
                    .compose(present -> store.answer(
                            conn,
                            id,
                            look.whole().parties().stream()
                                    .filter(party -> party.isAsked() && present.contains(party.municipality()))
                                    .map(Inquiry.Party::externalId)
                                    .filter(party -> !except.contains(party)
                                            && look.answerOf(party).isEmpty())
                                    .toList(),
                            choice,
                            null,
                            by(look, "meeting")));
        });
    }

    /** The municipalities whose seats are taken at the meeting, or were until its end. */
    private Future<Set<String>> present(SqlConnection conn, Look look) {
        Set<UUID> present = look.meeting().attendance().stream()
                .filter(line -> line.seatId() != null && line.came())
                .map(line -> line.seatId())
                .collect(Collectors.toSet());
        return seats.ofBody(
                        conn, look.inquiry().bodyId(), look.meeting().start().toLocalDate())
                .map(all -> all.stream()
                        .filter(seat -> seat.municipality() != null && present.contains(seat.id()))
                        .map(Seat::municipality)
                        .collect(Collectors.toSet()));
    }

    /**
     * Moves the last day, and tells all who are asked (secretariat).
     *
     * @return fails with {@code answered-before} when it becomes shorter after somebody answered
     */
    Future<InquiryView> extend(Actor actor, UUID id, LocalDate until, String why, boolean soon) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWrites(look);
            if (look.inquiry().closedAt() != null) throw new Refusal(Code.ALREADY_CLOSED);
            if (until.equals(look.inquiry().lastDay())) return Future.succeededFuture();
            demandTime(until, soon);
            boolean answered = !look.whole().answers().isEmpty();
            if (until.isBefore(look.inquiry().lastDay()) && answered) throw new Refusal(Code.ANSWERED_BEFORE);
            return store.extend(conn, look.inquiry(), until, why, look.now(), actor.name())
                    .compose(ok -> store.get(conn, id))
                    .compose(now -> write(conn, Occasion.INQUIRY_EXTENDED, now.orElseThrow(), Set.of()));
        });
    }

    /** Closes it before its time (secretariat); fails with {@code already-closed}. */
    Future<InquiryView> close(Actor actor, UUID id) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWrites(look);
            if (look.inquiry().closedAt() != null) throw new Refusal(Code.ALREADY_CLOSED);
            return store.close(conn, id, look.now());
        });
    }

    /**
     * Writes to those who have not answered (secretariat).
     *
     * @param again although they were reminded within a day; else that fails with {@code reminded-lately}
     */
    Future<InquiryView> remind(Actor actor, UUID id, boolean again) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWrites(look);
            InquiryPolicy.demandOpen(look);
            boolean lately = look.inquiry().remindedAt() != null
                    && look.inquiry().remindedAt().plus(REMIND_AFTER).isAfter(look.now());
            if (lately && !again) throw new Refusal(Code.REMINDED_LATELY);
            Set<UUID> answered = look.whole().answers().stream()
                    .map(Inquiry.Answer::externalId)
                    .collect(Collectors.toSet());
            return store.reminded(conn, id, look.now())
                    .compose(ok -> write(conn, Occasion.INQUIRY_REMINDER, look.inquiry(), answered));
        });
    }

    private static void demandChoice(Inquiry inquiry, String choice, String words) {
        if (choice == null) return;
        InquiryKind.Choice chosen = inquiry.kind().choice(choice).orElseThrow(() -> new Refusal(Code.OTHER_CHOICE));
        if (chosen.needsWords() && words == null) throw new Refusal(Code.NEEDS_RESERVATION);
    }

    private static InquiryStore.Written by(Look look, String channel) {
        return new InquiryStore.Written(
                channel, look.now(), look.actor().subject(), look.actor().name());
    }

    /** @param except those who have answered */
    private Future<Void> write(SqlConnection conn, Occasion occasion, Inquiry inquiry, Set<UUID> except) {
        return store.wholes(conn, List.of(inquiry))
                .compose(whole -> seats.ofBody(conn, inquiry.bodyId(), inquiries.today())
                        .compose(sitting -> letters.send(
                                conn,
                                occasion,
                                inquiry,
                                inquiries.nameOf(inquiry.bodyId()),
                                whole.get(0).parties().stream()
                                        .filter(party -> !except.contains(party.externalId()))
                                        .toList(),
                                sitting)));
    }

    private interface Work {
        Future<Void> on(SqlConnection conn, Look look);
    }

    private Future<InquiryView> change(Actor actor, UUID id, Work work) {
        return db.transaction(conn -> store.lock(conn, id)
                        .compose(found -> inquiries.look(conn, actor, found))
                        .compose(look -> work.on(conn, look)))
                .onSuccess(done -> inquiries.told(id))
                .compose(done -> inquiries.read(actor, id));
    }
}
