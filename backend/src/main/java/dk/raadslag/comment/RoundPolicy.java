package dk.raadslag.comment;

import dk.raadslag.access.Refusal;
import dk.raadslag.model.Audience;
import dk.raadslag.protocol.Code;

/**
 * Who may do what in a round (design: "Who may do what"). Chair and secretariat see all of it; those asked see the
 * items they may read. Directors who were asked and have lost the role have no access. People named for the round read
 * because of that alone, so their access ends with the round, or when they are taken out of it. For everybody else
 * there is no round.
 */
final class RoundPolicy {
    private RoundPolicy() {}

    /** @param me null when the person was not asked */
    static boolean mayRead(Audience audience, Asked me, boolean closed) {
        if (audience.runs()) return true;
        if (me == null) return false;
        return me.director() ? audience.comments() : !closed;
    }

    /** Why a person may not read it: people named for a round know of it, so they may learn that it is over. */
    static Refusal notReadable(Asked me) {
        if (me == null || me.director()) return Refusal.unknown();
        return new Refusal(Code.ROUND_OVER);
    }

    /** Only the secretariat, and only while there is a draft. */
    static void demandDecides(Look look) {
        if (!look.audience().writes()) throw Refusal.forbidden(look.actor());
        if (!look.isDraft()) {
            throw new Refusal(Code.AGENDA_SENT);
        }
    }

    /** Those asked until the deadline; chair and secretariat as long as there is a draft. */
    static void demandComments(Look look) {
        if (look.mayComment()) return;
        if (look.audience().runs()) throw new Refusal(Code.AGENDA_SENT);
        throw new Refusal(Code.DEADLINE_OVER);
    }

    /** Only people who were asked mark that they have no remarks. */
    static void demandAsked(Look look) {
        if (look.me() == null) throw Refusal.forbidden(look.actor());
    }
}
