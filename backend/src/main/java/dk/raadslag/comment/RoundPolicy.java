package dk.raadslag.comment;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Audience;

/**
 * Who may do what in a round (design: "Who may do what"). Chair and secretariat see all of it; those asked see the
 * items they may read. A director who was asked and has lost the role is nobody here. For everybody else there is no round.
 */
final class RoundPolicy {
    private RoundPolicy() {}

    /** @param me null when the person was not asked */
    static boolean mayKnow(Audience audience, Asked me) {
        if (audience.runs()) return true;
        return me != null && (!me.director() || audience.comments());
    }

    /** Only the secretariat, and only while there is a draft. */
    static void demandDecides(Look look) {
        if (!look.audience().writes()) throw Refusal.forbidden(look.actor());
        if (!look.isDraft()) {
            throw new Refusal(
                    409, "agenda-sent", "Dagsordenen er sendt ud. Vælg \"Ret dagsordenen\", før du ændrer i den.");
        }
    }

    /** Those asked until the deadline; chair and secretariat as long as there is a draft. */
    static void demandComments(Look look) {
        if (look.mayComment()) return;
        if (look.audience().runs()) throw Refusal.wrongState("Dagsordenen er sendt ud.");
        throw new Refusal(
                409,
                "deadline-over",
                "Fristen er udløbet, så bemærkningen kan ikke sendes. Dine ord er her stadig, så du kan kopiere dem.");
    }

    /** Only those who were asked say that they have no remarks. */
    static void demandAsked(Look look) {
        if (look.me() == null) throw Refusal.forbidden(look.actor());
    }
}
