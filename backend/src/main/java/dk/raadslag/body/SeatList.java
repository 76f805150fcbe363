package dk.raadslag.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The seats of a body on a day, as this viewer may see them.
 *
 * @param choices what a new seat may be for, and the known people; null for viewers who do not edit
 */
record SeatList(
        Body body, LocalDate on, boolean edits, List<Line> seats, List<Reference.Party> parties, Choices choices) {
    record Line(
            UUID id,
            String term,
            String municipality,
            String from,
            String party,
            Reason reason,
            LocalDate validFrom,
            LocalDate validTo,
            Someone holder,
            Someone substitute) {}

    /** Without id, address and state, for viewers who do not edit. */
    record Someone(UUID id, String name, String email, Access.State access) {}

    record Choices(
            List<Reference.Municipality> municipalities,
            List<Reference.Term> terms,
            String region,
            List<Someone> people) {}

    /** Only what is public, and the substitutes for viewers who may see them. */
    static Line forReaders(SeatStore.Dated dated, boolean substitutes) {
        return line(
                dated,
                nameOnly(dated.seat().holder()),
                substitutes ? nameOnly(dated.seat().substitute()) : null);
    }

    static Line forEditors(SeatStore.Dated dated, Map<UUID, Access.State> states) {
        return line(
                dated, known(dated.seat().holder(), states), known(dated.seat().substitute(), states));
    }

    static Someone known(Person person, Map<UUID, Access.State> states) {
        if (person == null) return null;
        Access.State state = states.getOrDefault(person.id(), Access.State.NOT_INVITED);
        return new Someone(person.id(), person.name(), person.email(), state);
    }

    private static Someone nameOnly(Person person) {
        return person == null ? null : new Someone(null, person.name(), null, null);
    }

    private static Line line(SeatStore.Dated dated, Someone holder, Someone substitute) {
        Seat seat = dated.seat();
        return new Line(
                seat.id(),
                seat.term(),
                seat.municipality(),
                seat.from(),
                seat.party(),
                seat.reason(),
                dated.validFrom(),
                dated.validTo(),
                holder,
                substitute);
    }
}
