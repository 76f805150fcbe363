package dk.raadslag.document.layout;

import dk.raadslag.document.model.AttachmentMark;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Signs;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a rich text: its runs, and the attributes of the line break that ends it.
 *
 * @param runs never a run with a line break in it
 */
record Line(List<RichText.Op> runs, Map<String, Object> attributes) {
    static List<Line> of(RichText text) {
        List<Line> lines = new ArrayList<>();
        List<RichText.Op> runs = new ArrayList<>();
        for (RichText.Op op : text.ops()) {
            if (!(op.insert() instanceof String characters)) {
                runs.add(op);
                continue;
            }
            int from = 0;
            for (int end; (end = characters.indexOf('\n', from)) >= 0; from = end + 1) {
                addRun(runs, characters.substring(from, end), op);
                lines.add(new Line(List.copyOf(runs), op.attributes()));
                runs.clear();
            }
            addRun(runs, characters.substring(from), op);
        }
        if (!runs.isEmpty()) lines.add(new Line(List.copyOf(runs), Map.of()));
        return lines;
    }

    private static void addRun(List<RichText.Op> runs, String characters, RichText.Op op) {
        if (!characters.isEmpty()) runs.add(new RichText.Op(characters, op.attributes()));
    }

    /** "bullet", "ordered", or null when the line is not in a list. */
    String list() {
        return attributes.get("list") instanceof String kind ? kind : null;
    }

    /** How far the line is indented, 0 for not at all. */
    int indent() {
        return number("indent", 8);
    }

    /** The number that an ordered point has whatever stands above it, 0 when it counts on. */
    int start() {
        boolean says = attributes.get("start") instanceof Integer number && number >= 1 && number <= 9999;
        return says ? (Integer) attributes.get("start") : 0;
    }

    /** 1-3, or 0 when the line is not a heading. */
    int header() {
        return number("header", 3);
    }

    boolean quote() {
        return Boolean.TRUE.equals(attributes.get("quote"));
    }

    /** The table that stands alone on this line, or null. */
    TextTable table() {
        return runs.stream()
                .flatMap(run -> TextTable.in(run.insert()).stream())
                .findFirst()
                .orElse(null);
    }

    /** An ordinary paragraph: not a heading, a quote, a table or a list point. */
    boolean paragraph() {
        return list() == null && header() == 0 && !quote() && table() == null;
    }

    /** True for a line with nothing but "./.", which marks the line below. */
    boolean onlyMarks() {
        return !blank() && runs.stream().allMatch(Line::isMark);
    }

    /** The same line with runs added at its beginning. */
    Line after(List<RichText.Op> before) {
        List<RichText.Op> all = new ArrayList<>(before);
        all.addAll(runs);
        return new Line(all, attributes);
    }

    private static boolean isMark(RichText.Op run) {
        if (run.insert() instanceof String characters)
            return characters.replace('\u00a0', ' ').isBlank();
        return run.insert() instanceof Map<?, ?> embed && embed.containsKey("attachmentMark");
    }

    boolean blank() {
        return runs.stream().allMatch(run -> run.insert() instanceof String characters && Signs.blank(characters));
    }

    /** The runs as a document has them. */
    List<Inline> words() {
        List<Inline> words = new ArrayList<>();
        for (RichText.Op run : runs) {
            if (run.insert() instanceof String characters) {
                String address = WebAddress.of(run.attributes().get("link"));
                // The title becomes the link's description, which PDF/UA demands.
                words.add(new Run(characters, marks(run), address == null ? null : new Link(address, address)));
            } else if (run.insert() instanceof Map<?, ?> embed && embed.containsKey("attachmentMark")) {
                words.add(new AttachmentMark());
            }
        }
        return words;
    }

    private static Set<Mark> marks(RichText.Op run) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (Boolean.TRUE.equals(run.attributes().get("bold"))) marks.add(Mark.BOLD);
        if (Boolean.TRUE.equals(run.attributes().get("italic"))) marks.add(Mark.ITALIC);
        if (Boolean.TRUE.equals(run.attributes().get("underline"))) marks.add(Mark.UNDERLINE);
        return marks;
    }

    private int number(String attribute, int most) {
        return attributes.get(attribute) instanceof Number n ? Math.max(0, Math.min(n.intValue(), most)) : 0;
    }
}
