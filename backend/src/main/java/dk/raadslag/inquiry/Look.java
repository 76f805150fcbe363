package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An inquiry as one person sees it, and so the only way to it. It is known exactly as far as its item: a closed item's
 * inquiry is closed in the same way. While its item stands on no agenda, only those who run the body's meetings know
 * of it.
 *
 * @param meeting as the person may see it; null while the item stands on no agenda
 * @param item as the person may see it; null as the meeting
 * @param own the municipalities for which the person answers
 * @param readable whether members can read the item: a letter to those who are asked leads to something
 */
record Look(
        Actor actor,
        Audience audience,
        Inquiry.Whole whole,
        MeetingSnapshot meeting,
        Item item,
        Set<String> own,
        boolean readable,
        Instant now) {

    /** @param uncut the item's meeting; null when it stands on no agenda. @param seats of the body, today */
    static Optional<Look> of(
            Actor actor, Audience audience, Inquiry.Whole whole, MeetingSnapshot uncut, List<Seat> seats, Instant now) {
        if (uncut == null) {
            return audience.runs()
                    ? Optional.of(new Look(actor, audience, whole, null, null, Set.of(), false, now))
                    : Optional.empty();
        }
        UUID itemId = whole.inquiry().itemId();
        Set<String> own = own(actor, audience, uncut, seats);
        boolean readable = reads(uncut, itemId, Audience.MEMBER);
        return MeetingSight.seen(uncut, audience).flatMap(mine -> read(mine, itemId, audience)
                .map(item -> new Look(actor, audience, whole, mine, item, own, readable, now)));
    }

    /** Whether the audience reads the item, and not only the wording that others have of a closed one. */
    static boolean reads(MeetingSnapshot uncut, UUID itemId, Audience audience) {
        return MeetingSight.seen(uncut, audience)
                .flatMap(mine -> read(mine, itemId, audience))
                .isPresent();
    }

    /** The item as the audience has it: while a revision opens it, it is still as closed as it was sent. */
    private static Optional<Item> read(MeetingSnapshot mine, UUID itemId, Audience audience) {
        return mine.item(itemId).filter(item -> MeetingSight.mayRead(item, audience));
    }

    /**
     * Members answer for the municipality of their own seat, substitutes who were called in for that of the seat in
     * which they stand in at the item's meeting.
     */
    private static Set<String> own(Actor actor, Audience audience, MeetingSnapshot uncut, List<Seat> seats) {
        if (!actor.isPerson() || !audience.closed()) return Set.of();
        Set<UUID> calledIn = uncut.attendance().stream()
                .filter(line ->
                        line.calledIn(uncut.attendance()) && actor.subject().equals(line.subject()))
                .map(Attendance::seatId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return seats.stream()
                .filter(seat -> seat.bodyId().equals(uncut.bodyId()))
                .filter(seat -> seat.municipality() != null)
                .filter(seat -> calledIn.contains(seat.id())
                        || seat.holder() != null
                                && actor.subject().equals(seat.holder().subject()))
                .map(Seat::municipality)
                .collect(Collectors.toSet());
    }

    Inquiry inquiry() {
        return whole.inquiry();
    }

    boolean isOver() {
        return inquiry().isOver(now);
    }

    /** Whether the person answers for this party, which is asked. */
    boolean answersFor(Inquiry.Party party) {
        return party.isAsked() && party.municipality() != null && own.contains(party.municipality());
    }

    /** Whether the person is asked at all. */
    boolean isAsked() {
        return whole.parties().stream().anyMatch(this::answersFor);
    }

    Optional<Inquiry.Answer> answerOf(UUID externalId) {
        return whole.answers().stream()
                .filter(answer -> answer.externalId().equals(externalId))
                .findFirst();
    }

    /** Those who run the meeting see all answers, others when the inquiry says so; the public only when it is over. */
    boolean showsOthers() {
        return shows(inquiry().visible(), isOver());
    }

    /** The same for an inquiry about the same item. */
    boolean shows(Visible visible, boolean over) {
        if (audience.runs()) return true;
        return switch (visible) {
            case AT_ONCE -> audience.follows() || over;
            case AFTER_DEADLINE -> over;
            case SECRETARIAT -> false;
        };
    }

    /** The parties whose conditional answer was made final, as far as the person may know of it. */
    Set<UUID> finals() {
        return whole.parties().stream()
                .filter(party -> whole.followers().stream()
                        .filter(one -> answersFor(party) || shows(one.visible(), one.isOver(now)))
                        .anyMatch(one -> one.isApprovedBy(party.externalId())))
                .map(Inquiry.Party::externalId)
                .filter(party -> answerOf(party)
                        .flatMap(answer -> inquiry().kind().choice(answer.choice()))
                        .filter(choice -> choice.counts() == InquiryKind.Counts.CONDITIONAL)
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
