package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.StarNotes;
import java.util.Map;
import java.util.stream.Stream;

/** A star in a table that no note below it explains. */
final class NoteCheck {
    private NoteCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> passage.tables()
                .flatMap(table -> StarNotes.missing(table).stream())
                .distinct()
                .map(mark ->
                        Finding.in(item, Warning.NOTE_UNEXPLAINED, Map.of("mark", mark, "place", passage.place()))));
    }
}
