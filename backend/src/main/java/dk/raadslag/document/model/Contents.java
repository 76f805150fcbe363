package dk.raadslag.document.model;

import java.util.List;

/** The table of contents; writers that have pages add their numbers. */
public record Contents(List<Entry> entries) implements Block {
    public Contents {
        entries = List.copyOf(entries);
    }

    /** @param level from 1 */
    public record Entry(int level, String text, Link link) {}
}
