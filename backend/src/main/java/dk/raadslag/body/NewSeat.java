package dk.raadslag.body;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat that the secretariat wants to create.
 *
 * @param id chosen by the browser, or any
 * @param municipality null for the region's seat
 * @param validFrom null for the term's first day
 */
record NewSeat(
        UUID id,
        String term,
        String municipality,
        String party,
        Reason reason,
        LocalDate validFrom,
        Whom holder,
        Whom substitute) {
    /** The seat with everything filled in, if it is allowed; fails with a code that says what is wrong. */
    SeatStore.Dated checked(Body body, Reference reference) {
        Reference.Term inTerm = reference.terms().stream()
                .filter(one -> one.name().equals(term))
                .findFirst()
                .orElseThrow(() -> new Refusal(Code.UNKNOWN_TERM));
        boolean forDirector = reason == Reason.DIRECTOR;
        if (forDirector != body.hasDirectors()) {
            throw new Refusal(Code.BAD_REASON);
        }
        if ((municipality == null) != (reason == Reason.REGION)) {
            throw new Refusal(Code.UNKNOWN_MUNICIPALITY);
        }
        LocalDate first = validFrom == null ? inTerm.firstDay() : validFrom;
        if (!inTerm.has(first)) {
            throw new Refusal(Code.OUTSIDE_TERM);
        }
        Seat seat = new Seat(id, body.id(), term, municipality, from(reference), party, reason, null, null);
        return new SeatStore.Dated(seat, first, inTerm.lastDay());
    }

    private String from(Reference reference) {
        if (municipality == null) return reference.region();
        return reference.municipalities().stream()
                .filter(one -> one.code().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new Refusal(Code.UNKNOWN_MUNICIPALITY))
                .name();
    }
}
