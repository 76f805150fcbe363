package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.PersonStore;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.inquiry.InquiryLetters.Occasion;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answering, extending, reminding, closing: every change of an inquiry, under the lock of its row. */
final class InquiryService {
    private static final Duration REMIND_AFTER = Duration.ofHours(24);

    private final Database db;
    private final Inquiries inquiries;
    private final InquiryStore store;
    private final SeatStore seats;
    private final InquiryLetters letters;
    private final PersonStore people = new PersonStore();

    InquiryService(Database db, Inquiries inquiries, InquiryStore store, SeatStore seats, InquiryLetters letters) {
        this.db = db;
        this.inquiries = inquiries;
        this.store = store;
        this.seats = seats;
        this.letters = letters;
    }

    /**
     * An answer.
     *
     * @param choice null withdraws the one before
     * @param numbers in the order of the figures; empty where none are asked
     * @param channel {@code app} for one's own; how it came when it is on behalf of the party
     */
    record Said(UUID externalId, String choice, String words, List<Long> numbers, String channel) {}

    /**
     * Answers for one's own municipality, or on behalf of a party (secretariat).
     *
     * @return fails with {@code not-a-party}, {@code deadline-over}, {@code already-closed}, {@code other-choice},
     *     {@code needs-reservation}, or {@code number-range}
     */
    Future<InquiryView> answer(Actor actor, UUID id, Said said) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandAnswers(look, said);
            InquiryStore.Said kept = demandChoice(look, said.choice(), said.words(), said.numbers());
            return store.answer(conn, id, List.of(said.externalId()), kept, by(look, said.channel()))
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
            InquiryStore.Said kept = demandChoice(look, choice, null, List.of());
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
                            kept,
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
     * Moves the last day, and tells all who are asked (secretariat). One that is over or closed is open again then; its
     * history tells from when: of a closed one, the day on which it was closed.
     *
     * @return fails with {@code answered-before} when it becomes shorter after somebody answered, {@code deadline-over}
     *     or {@code already-closed} when its answers were kept back until then, {@code not-sent-out} while members
     *     cannot read the item
     */
    Future<InquiryView> extend(Actor actor, UUID id, LocalDate until, String why, boolean soon) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWritesTo(look);
            InquiryPolicy.demandMovable(look);
            Instant closedAt = look.inquiry().closedAt();
            LocalDate was = closedAt == null
                    ? look.inquiry().lastDay()
                    : DanishTime.at(closedAt).toLocalDate();
            if (closedAt == null && until.equals(was)) return Future.succeededFuture();
            InquiryPolicy.demandTime(inquiries.today(), until, soon);
            boolean answered = !look.whole().answers().isEmpty();
            if (until.isBefore(was) && answered) throw new Refusal(Code.ANSWERED_BEFORE);
            return store.extend(conn, id, new Inquiry.Extension(was, until, why, look.now()), actor.name())
                    .compose(ok -> store.get(conn, id))
                    .compose(now -> letters.write(conn, Occasion.INQUIRY_EXTENDED, now.orElseThrow(), Set.of()));
        });
    }

    /** Closes it before its time (secretariat); fails with {@code already-closed} or {@code deadline-over}. */
    Future<InquiryView> close(Actor actor, UUID id) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWrites(look);
            InquiryPolicy.demandOpen(look);
            return store.close(conn, id, look.now());
        });
    }

    /**
     * Writes to those who have not answered (secretariat).
     *
     * @param again although they were reminded within a day; else that fails with {@code reminded-lately}
     * @return fails with {@code not-sent-out} while members cannot read the item
     */
    Future<InquiryView> remind(Actor actor, UUID id, boolean again) {
        return change(actor, id, (conn, look) -> {
            InquiryPolicy.demandWritesTo(look);
            InquiryPolicy.demandOpen(look);
            boolean lately = look.inquiry().remindedAt() != null
                    && look.inquiry().remindedAt().plus(REMIND_AFTER).isAfter(look.now());
            if (lately && !again) throw new Refusal(Code.REMINDED_LATELY);
            Set<UUID> answered = look.whole().answers().stream()
                    .map(Inquiry.Answer::externalId)
                    .collect(Collectors.toSet());
            return store.reminded(conn, id, look.now())
                    .compose(ok -> letters.write(conn, Occasion.INQUIRY_REMINDER, look.inquiry(), answered));
        });
    }

    /** What is kept of an answer: numbers belong to a report alone. */
    private static InquiryStore.Said demandChoice(Look look, String choice, String words, List<Long> numbers) {
        if (choice == null) return new InquiryStore.Said(null, null, List.of());
        InquiryKind.Choice chosen =
                look.inquiry().kind().choice(choice).orElseThrow(() -> new Refusal(Code.OTHER_CHOICE));
        if (chosen.needsWords() && words == null) throw new Refusal(Code.NEEDS_RESERVATION);
        if (!choice.equals(InquiryKind.REPORTED)) return new InquiryStore.Said(choice, words, List.of());
        Figures.demandNumbers(look.whole().figures(), numbers);
        return new InquiryStore.Said(
                choice, words, numbers.subList(0, look.whole().figures().size()));
    }

    private static InquiryStore.Written by(Look look, String channel) {
        return new InquiryStore.Written(
                channel, look.now(), look.actor().subject(), look.actor().name());
    }

    private interface Work {
        Future<Void> on(SqlConnection conn, Look look);
    }

    private Future<InquiryView> change(Actor actor, UUID id, Work work) {
        return db.transaction(conn -> store.lock(conn, id)
                        .compose(found -> inquiries.look(conn, actor, found))
                        .compose(look -> work.on(conn, look).map(look.inquiry())))
                .onSuccess(inquiries::told)
                .compose(done -> inquiries.read(actor, id));
    }
}
