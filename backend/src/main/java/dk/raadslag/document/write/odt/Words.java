package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.AttachmentMark;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Signs;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes what stands in one paragraph. */
final class Words {
    private final Xml out;
    private final AutomaticStyles styles;
    /** True where a further space would be swallowed: at the beginning, and after a space. */
    private boolean swallowed = true;

    Words(Xml out, AutomaticStyles styles) {
        this.out = out;
        this.styles = styles;
    }

    /** In one line, as XML can carry it. */
    static String clean(String words) {
        return Signs.clean(words).replace('\n', ' ');
    }

    /** How many marks stand at the beginning of a line, before its words. */
    static int marks(List<Inline> words) {
        int marks = 0;
        while (marks < words.size() && words.get(marks) instanceof AttachmentMark) marks++;
        return marks;
    }

    /** @param hanging how many marks at the beginning hang in the margin, before a tab */
    void write(List<Inline> words, int hanging) {
        Link open = null;
        for (int at = 0; at < words.size(); at++) {
            Inline inline = words.get(at);
            Link link = inline instanceof Run run ? run.link() : null;
            if (!Objects.equals(link, open)) {
                if (open != null) out.close();
                if (link != null) open(link);
            }
            open = link;
            if (inline instanceof Run run) write(run);
            else write(inline.text() + (at == hanging - 1 ? "\t" : " "));
        }
        if (open != null) out.close();
    }

    /** The same, where nothing hangs. */
    void write(List<Inline> words) {
        write(words, 0);
    }

    private void open(Link link) {
        out.open("text:a").with("xlink:type", "simple").with("xlink:href", link.address());
        if (link.anchor() == null) out.with("office:title", link.title());
        // Within the document it looks like any words, as on paper.
        String style = link.anchor() == null ? "Internet_20_link" : "Index_20_Link";
        out.with("text:style-name", style).with("text:visited-style-name", style);
    }

    private void write(Run run) {
        Set<Mark> marks = run.marks().isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(run.marks());
        marks.remove(Mark.TOGETHER);
        if (!marks.isEmpty()) out.open("text:span").with("text:style-name", styles.words(marks));
        write(run.text());
        if (!marks.isEmpty()) out.close();
    }

    /** Spaces that follow a space, tabs and line breaks are elements. */
    void write(String raw) {
        StringBuilder words = new StringBuilder();
        // A tab at the end of a run is meant; any other was typed, and is a space.
        boolean tab = raw.endsWith("\t");
        for (char sign :
                Signs.clean(tab ? raw.substring(0, raw.length() - 1) : raw).toCharArray()) {
            boolean space = sign == ' ';
            if (sign == '\n' || space && swallowed) {
                out.text(words.toString());
                words.setLength(0);
                out.empty(space ? "text:s" : "text:line-break");
            } else {
                words.append(sign);
            }
            swallowed = space || sign == '\n';
        }
        out.text(words.toString());
        if (tab) out.empty("text:tab");
    }
}
