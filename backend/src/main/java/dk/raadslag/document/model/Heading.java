package dk.raadslag.document.model;

import java.util.List;

/**
 * A heading.
 *
 * @param level from 1, the outermost, to 6
 * @param anchor by which contents and links find it; null when nothing points to it
 * @param number without a point at its end; empty when it has none
 * @param aside what stands in its line and is no part of its title, such as who presents an item
 */
public record Heading(Role role, int level, String anchor, String number, List<Inline> words, List<Inline> aside)
        implements Block {
    public Heading {
        words = List.copyOf(words);
        aside = List.copyOf(aside);
    }

    /** One that nothing points to. */
    public static Heading of(Role role, int level, String title) {
        return new Heading(role, level, null, "", List.of(Run.of(title)), List.of());
    }

    public Heading withAside(List<Inline> aside) {
        return new Heading(role, level, anchor, number, words, aside);
    }

    /** Number and title, as contents name it. */
    public String text() {
        return Inline.plain(numbered());
    }

    /** The title with the number before it. */
    public List<Inline> numbered() {
        return number.isEmpty() ? words : Inline.after(number + ". ", words);
    }
}
