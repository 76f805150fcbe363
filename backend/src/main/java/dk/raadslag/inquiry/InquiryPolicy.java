package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who may do what with an inquiry. Who knows of its item knows of it ({@link Look}). Members answer for their own
 * municipality, as do substitutes who were called in to the item's meeting; the secretariat of the body asks, extends,
 * reminds, closes, and answers on behalf of others, which is marked.
 */
final class InquiryPolicy {
    /** How an answer comes that a party writes itself. */
    static final String OWN = "app";

    /** A shorter time to answer than this many working days needs a second press. */
    private static final int SOON_WORKDAYS = 3;

    private InquiryPolicy() {}

    /**
     * Fails with {@code unknown} for who may not know of the item, with {@code forbidden} for who may only read it, and
     * with {@code not-sent-out} while members cannot read it: a letter would lead them to nothing.
     */
    static void demandAsks(Actor actor, MeetingPolicy policy, MeetingSnapshot meeting, UUID itemId) {
        Audience audience = policy.audience(actor, meeting);
        if (!Look.reads(meeting, itemId, audience)) throw Refusal.unknown();
        if (!audience.writes()) throw Refusal.forbidden(actor);
        if (!Look.reads(meeting, itemId, Audience.MEMBER)) throw new Refusal(Code.NOT_SENT_OUT);
    }

    /** Fails with {@code deadline-past}, and with {@code deadline-soon} unless a short time is meant. */
    static void demandTime(LocalDate today, LocalDate lastDay, boolean soon) {
        if (lastDay.isBefore(today)) throw new Refusal(Code.DEADLINE_PAST);
        if (!soon && lastDay.isBefore(Workdays.after(today, SOON_WORKDAYS))) throw new Refusal(Code.DEADLINE_SOON);
    }

    static void demandWrites(Look look) {
        if (!look.audience().writes()) throw Refusal.forbidden(look.actor());
    }

    /** Who writes to those who are asked; fails with {@code not-sent-out} while they could not read the item. */
    static void demandWritesTo(Look look) {
        demandWrites(look);
        if (!look.readable()) throw new Refusal(Code.NOT_SENT_OUT);
    }

    /**
     * Fails with {@code deadline-over} or {@code already-closed} when answers that were kept back were shown since:
     * nobody changes theirs knowing those of the others, and what all have seen is not hidden again.
     */
    static void demandMovable(Look look) {
        if (look.inquiry().visible() == Visible.AFTER_DEADLINE) demandOpen(look);
    }

    /** Also for the secretariat: who needs more time is given more time. */
    static void demandOpen(Look look) {
        if (look.inquiry().closedAt() != null) throw new Refusal(Code.ALREADY_CLOSED);
        if (look.isOver()) throw new Refusal(Code.DEADLINE_OVER);
    }

    static void demandAnswers(Look look, InquiryService.Said said) {
        boolean own = said.channel().equals(OWN);
        if (!own) demandWrites(look);
        boolean may = look.whole().parties().stream()
                .filter(party -> party.externalId().equals(said.externalId()))
                .anyMatch(party -> own ? look.answersFor(party) : party.isAsked());
        if (!may) throw new Refusal(Code.NOT_A_PARTY);
        demandOpen(look);
    }
}
