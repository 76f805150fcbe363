package dk.raadslag.document.write.text;

import dk.raadslag.document.model.AttachmentMark;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Documents as plain text in UTF-8. A paragraph is a line; empty lines stand around headings; lists are indented by
 * their depth; the cells of a table have tabs between them; the address of a link follows in angle brackets.
 */
public final class PlainText {
    private static final String STEP = "    ";

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    public static byte[] of(Document document) {
        PlainText text = new PlainText();
        text.write(document.blocks());
        if (!document.foot().isEmpty()) text.gap(2);
        document.foot().forEach(line -> text.line(oneLine(line)));
        return (text.out.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Part part) write(part.blocks());
            else if (block instanceof Heading heading) write(heading);
            else if (block instanceof Paragraph paragraph) write(paragraph);
            else if (block instanceof Listing list) writeList(list, 0);
            else if (block instanceof Table table) write(table);
            else if (block instanceof Facts facts) write(facts);
            else if (block instanceof People people) people.names().forEach(name -> line(Signs.clean(name)));
            else if (block instanceof Contents contents) write(contents);
            // A page break means nothing where there are no pages.
        }
    }

    private void write(Heading heading) {
        gap(heading.level() <= 2 ? 2 : 1);
        String aside = words(heading.aside());
        line(words(heading.numbered()) + (aside.isEmpty() ? "" : " " + aside));
        gap(1);
    }

    private void write(Paragraph paragraph) {
        boolean dense = paragraph.role() == Role.CASE;
        if (!dense) gap(1);
        for (String line : words(paragraph.words()).split("\n", -1)) line(STEP.repeat(paragraph.indent()) + line);
        if (!dense) gap(1);
    }

    private void writeList(Listing list, int depth) {
        if (depth == 0) gap(1);
        for (Listing.Point point : list.points()) {
            String sign = list.role() == Role.ATTACHMENTS ? "" : list.ordered() ? point.number() + ". " : "• ";
            for (Block block : point.blocks()) {
                if (block instanceof Listing deeper) writeList(deeper, depth + 1);
                else if (block instanceof Paragraph paragraph) {
                    line(STEP.repeat(depth) + sign + words(paragraph.words()).replace('\n', ' '));
                    sign = " ".repeat(sign.length());
                }
            }
        }
        if (depth == 0) gap(1);
    }

    private void write(Table table) {
        gap(1);
        if (!table.caption().isEmpty()) line(words(table.caption()));
        List<List<Integer>> places = table.places();
        for (int row = 0; row < table.rows().size(); row++) {
            String[] cells = new String[table.columns().size()];
            Arrays.fill(cells, "");
            for (int at = 0; at < places.get(row).size(); at++) {
                List<Inline> words = table.rows().get(row).cells().get(at).words();
                cells[places.get(row).get(at)] = words(words).replace('\n', ' ');
            }
            line(String.join("\t", cells));
        }
        table.below().forEach(words -> line(words(words)));
        gap(1);
    }

    private void write(Facts facts) {
        gap(1);
        facts.facts().forEach(fact -> line(oneLine(fact.label() + " " + fact.value())));
        gap(1);
    }

    private void write(Contents contents) {
        for (Contents.Entry entry : contents.entries())
            line(STEP.repeat(entry.level() - 1) + Signs.clean(entry.text()));
    }

    /** The address once, behind the last run of its link, unless the words are the address. */
    private static String words(List<Inline> words) {
        StringBuilder line = new StringBuilder();
        Link open = null;
        for (Inline inline : words) {
            Link link = inline instanceof Run run ? run.link() : null;
            if (open != null && !open.equals(link)) line.append(address(open, line));
            open = link;
            line.append(Signs.clean(inline.text())).append(inline instanceof AttachmentMark ? " " : "");
        }
        if (open != null) line.append(address(open, line));
        return line.toString();
    }

    private static String address(Link link, StringBuilder words) {
        if (link.anchor() != null) return "";
        int said = words.length() - link.address().length();
        boolean spelled = said >= 0 && words.indexOf(link.address(), said) == said;
        return spelled ? "" : " <" + link.address() + ">";
    }

    private static String oneLine(String words) {
        return Signs.clean(words).replace('\n', ' ');
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    /** At least so many empty lines, and none at the beginning. */
    private void gap(int lines) {
        int there = 0;
        while (there < out.length() && out.charAt(out.length() - 1 - there) == '\n') there++;
        if (out.length() > 0) out.append("\n".repeat(Math.max(0, lines + 1 - there)));
    }
}
