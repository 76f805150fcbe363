package dk.raadslag.document.source.html;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Passages of a page in the order of its text. */
final class HtmlReader {
    private static final int DEEPEST = 200;
    private static final Set<String> NOT_WORDS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "canvas",
            "video",
            "audio",
            "map",
            "math");
    private static final Set<String> OF_PAGES = Set.of("nav", "footer");
    private static final Pattern HEADING = Pattern.compile("h([1-6])");
    private static final Pattern INDENT = Pattern.compile("(?:^|\\s)indent([1-8])(?:\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)\\S{1,2000}");

    private final List<Passage> passages = new ArrayList<>();
    private Marked words = new Marked();
    private Place place = Place.WORDS;

    /**
     * What the words that come are.
     *
     * @param number of a point, 0 without one
     * @param fresh true until the first words of a point are there
     */
    private record Place(Kind kind, int level, int number, boolean fresh) {
        static final Place WORDS = new Place(Kind.WORDS, 0, 0, false);
    }

    /** How letters are marked. */
    private record Look(boolean bold, boolean italic, boolean underline, String link) {
        static final Look PLAIN = new Look(false, false, false, null);
    }

    List<Passage> read(Document page) {
        Element main = page.select("main, [role=main]").size() == 1 ? page.selectFirst("main, [role=main]") : null;
        if (main == null) {
            children(page.body(), Look.PLAIN, 0);
            flush();
            return passages;
        }
        children(main, Look.PLAIN, 0);
        flush();
        main.remove();
        // What stands around the text is told as such, so that nothing disappears unsaid.
        place = new Place(Kind.FURNITURE, 0, 0, false);
        children(page.body(), Look.PLAIN, 0);
        flush();
        return passages;
    }

    private void children(Element parent, Look look, int depth) {
        if (depth > DEEPEST) throw new UnreadableFile(Fault.TOO_LONG);
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text)
                words.add(text.getWholeText(), look.bold(), look.italic(), look.underline(), look.link());
            if (child instanceof Element element) element(element, look, depth + 1);
        }
    }

    private void element(Element element, Look look, int depth) {
        String tag = element.normalName();
        if (NOT_WORDS.contains(tag) || isHidden(element)) return;
        // In our own pages the sign of a paper stands in the margin, so that no space is needed behind it.
        if (element.hasClass("mark")) {
            words.add("./. ");
            return;
        }
        Matcher heading = HEADING.matcher(tag);
        if (heading.matches()) block(element, at(Kind.HEADING, Integer.parseInt(heading.group(1))), depth);
        else if (OF_PAGES.contains(tag)) block(element, at(Kind.FURNITURE, 0), depth);
        else if (tag.equals("blockquote")) block(element, at(Kind.QUOTE, 0), depth);
        else if (tag.equals("br") || tag.equals("hr")) flush();
        else if (tag.equals("ul") || tag.equals("ol")) list(element, depth);
        else if (tag.equals("table")) table(element, depth);
        else if (element.isBlock()) block(element, placeOf(element), depth);
        else children(element, marked(element, tag, look), depth);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase();
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Within what belongs to every page, or to the contents, all else does too. */
    private Place at(Kind kind, int level) {
        return place.kind() == Kind.FURNITURE || place.kind() == Kind.CONTENTS
                ? place
                : new Place(kind, level, 0, false);
    }

    private Place placeOf(Element element) {
        if (element.hasClass("contents") && element.normalName().equals("div")) return at(Kind.CONTENTS, 0);
        if (element.hasClass("tablenote")) return at(Kind.CAPTION, 0);
        Matcher indent = INDENT.matcher(element.className());
        if (place.kind() == Kind.WORDS && indent.find()) return at(Kind.WORDS, Integer.parseInt(indent.group(1)));
        return place;
    }

    /** Letters in a block begin a passage, and end it. */
    private void block(Element element, Place within, int depth) {
        flush();
        Place around = place;
        place = within;
        children(element, Look.PLAIN, depth);
        flush();
        // The first words of a point may lie in a block of their own.
        boolean samePoint = around.kind() == Kind.POINT && within.equals(around) && !place.fresh();
        place = samePoint ? place : around;
    }

    private static Look marked(Element element, String tag, Look look) {
        return switch (tag) {
            case "b", "strong" -> new Look(true, look.italic(), look.underline(), look.link());
            case "i", "em" -> new Look(look.bold(), true, look.underline(), look.link());
            case "u" -> new Look(look.bold(), look.italic(), look.link() == null, look.link());
            case "a" -> {
                String address = element.attr("href").strip();
                boolean leads = ADDRESS.matcher(address).matches();
                yield leads ? new Look(look.bold(), look.italic(), false, address) : look;
            }
            default -> look;
        };
    }

    private void list(Element list, int depth) {
        flush();
        Place around = place;
        int level = around.kind() == Kind.POINT ? around.level() + 1 : 0;
        boolean ordered = list.normalName().equals("ol");
        int number = number(list.attr("start"), 1);
        for (Element point : list.children()) {
            if (isHidden(point)) continue;
            number = number(point.attr("value"), number);
            place = around.kind() == Kind.FURNITURE || around.kind() == Kind.CONTENTS
                    ? around
                    : new Place(Kind.POINT, level, ordered ? number : 0, true);
            if (point.normalName().equals("ul") || point.normalName().equals("ol")) list(point, depth + 1);
            else children(point, Look.PLAIN, depth + 1);
            flush();
            number++;
        }
        place = around.kind() == Kind.POINT ? new Place(Kind.POINT, around.level(), 0, false) : around;
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
    }

    private void table(Element table, int depth) {
        flush();
        HtmlTable rows = HtmlTable.of(table);
        if (rows.isFrame() || place.kind() == Kind.FURNITURE) {
            for (Element cell : rows.cells()) block(cell, place, depth + 1);
            return;
        }
        for (Element caption : table.children())
            if (caption.normalName().equals("caption")) block(caption, at(Kind.CAPTION, 0), depth + 1);
        passages.addAll(rows.rows(cell -> cellWords(cell, depth + 1)));
    }

    /** The words of a cell, read by themselves and put into one line. */
    private static Marked cellWords(Element cell, int depth) {
        HtmlReader reader = new HtmlReader();
        reader.children(cell, Look.PLAIN, depth);
        reader.flush();
        Marked all = new Marked();
        for (Passage passage : reader.passages)
            all.add(passage.text(), passage.marks()).add(" ");
        return all;
    }

    /** The words so far are a passage. */
    private void flush() {
        Marked line = words;
        words = new Marked();
        if (line.isEmpty()) return;
        passages.add(passage(line));
        if (place.fresh()) place = new Place(Kind.POINT, place.level(), 0, false);
    }

    private Passage passage(Marked line) {
        if (place.kind() != Kind.POINT) return Passage.of(place.kind(), place.level(), line, 0);
        // A mark in the margin is the sign of its line; words that follow a point are moved in as far as it is.
        if (line.text().startsWith("./.")) return Passage.words(line, 0);
        if (!place.fresh()) return Passage.of(Kind.WORDS, Math.min(8, place.level() + 1), line, 0);
        Marked signed = new Marked()
                .add(place.number() > 0 ? place.number() + ". " : "- ")
                .add(line);
        return new Passage(
                Kind.POINT, place.level(), place.number(), signed.text(), signed.marks(), List.of(), 0, true);
    }
}
