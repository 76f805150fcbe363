package dk.raadslag.document.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Characters with the same marks.
 *
 * @param text a line break in it breaks the line, and not the paragraph
 * @param link where it leads, or null
 */
public record Run(String text, Set<Mark> marks, Link link) implements Inline {
    public Run {
        marks = marks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(marks));
    }

    /** Words without marks, in one line. */
    public static Run of(String text, Mark... marks) {
        return lines(text == null ? "" : text.replace('\n', ' '), marks);
    }

    /** The same, with line breaks where the words have them. */
    public static Run lines(String text, Mark... marks) {
        return new Run(text, Set.of(marks), null);
    }

    public boolean unmarked() {
        return marks.isEmpty() && link == null;
    }
}
