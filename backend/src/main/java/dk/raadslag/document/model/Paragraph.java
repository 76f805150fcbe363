package dk.raadslag.document.model;

import java.util.List;

/** @param indent how many steps it is moved in, 0 to 8 */
public record Paragraph(Role role, int indent, List<Inline> words) implements Block {
    public Paragraph {
        words = List.copyOf(words);
    }

    public Paragraph(Role role, List<Inline> words) {
        this(role, 0, words);
    }

    public static Paragraph of(Role role, String words) {
        return new Paragraph(role, List.of(Run.of(words)));
    }
}
