package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Run;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes the runs of one line. */
final class InlineMarkup {
    private InlineMarkup() {}

    static void write(Tag parent, List<Inline> words) {
        Link openLink = null;
        Tag target = parent;
        for (Inline inline : words) {
            Link link = inline instanceof Run run ? run.link() : null;
            // Runs of one link that differ in bold are one link to the reader, and one stop for a screen reader.
            if (!Objects.equals(link, openLink)) target = link == null ? parent : anchor(parent, link);
            openLink = link;
            if (inline instanceof Run run) lines(marked(target, run.marks()), run.text());
            else target.add("span", "mark").text(inline.text());
        }
    }

    static Tag anchor(Tag parent, Link link) {
        return parent.add("a").with("href", link.address()).with("title", link.title());
    }

    private static Tag marked(Tag parent, Set<Mark> marks) {
        Tag tag = parent;
        if (marks.contains(Mark.BOLD)) tag = tag.add("strong");
        if (marks.contains(Mark.ITALIC)) tag = tag.add("em");
        if (marks.contains(Mark.UNDERLINE)) tag = tag.add("u");
        if (marks.contains(Mark.TOGETHER)) tag = tag.add("span");
        if (marks.contains(Mark.REMOVED)) tag = tag.add("span", "removed");
        if (marks.contains(Mark.INSERTED)) tag = tag.add("span", "inserted");
        return tag;
    }

    private static void lines(Tag tag, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) tag.add("br");
            tag.text(lines[i]);
        }
    }
}
