package dk.raadslag.matter;

import dk.raadslag.matter.Station.Kind;
import dk.raadslag.matter.Station.State;
import dk.raadslag.model.FuzzyDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A station beside our own meetings, as it is kept: only {@link MatterSight} may let any of it out.
 *
 * @param external the external body, for that kind
 * @param body its short name
 * @param happened null as long as it has not
 */
@RecordBuilder
record OwnStation(
        UUID id,
        UUID matterId,
        Kind kind,
        UUID external,
        String body,
        String title,
        String note,
        FuzzyDate planned,
        LocalDate happened,
        String decision,
        String link,
        boolean closed,
        boolean internal,
        boolean dropped,
        long version,
        String changedBy)
        implements OwnStationBuilder.With {

    /** @param writes whether the viewer may change it */
    Station shown(boolean writes) {
        LocalDate last = planned.lastDay(null).orElseThrow();
        State state = happened != null ? State.DONE : dropped ? State.DROPPED : State.PLANNED;
        return Station.of(kind, id)
                .withBody(body)
                .withTitle(title)
                .withPlanned(planned)
                .withDay(happened != null ? happened : last)
                .withExact(happened != null || planned instanceof FuzzyDate.Day)
                .withState(state)
                .withWords(decision)
                .withLink(link)
                .withNote(note)
                .withClosed(closed)
                .withInternal(internal)
                .withVersion(writes ? version : null);
    }
}
