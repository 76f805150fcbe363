package dk.raadslag.document.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The paragraphs and cells of a file, a line each, with the spaces between their words. */
public final class Lines {
    private static final Set<String> INLINE =
            Set.of("a", "em", "span", "strong", "u", "text:a", "text:span", "text:bookmark-start", "text:bookmark-end");
    private static final Set<String> SPACES = Set.of("br", "text:s", "text:tab", "text:line-break");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Lines() {}

    /** Of any format but PDF, whose letters have no spaces between them at the ends of lines. */
    public static List<String> of(Format format, byte[] file) {
        Lines read = new Lines();
        switch (format) {
            case TEXT -> read.text(new String(file, StandardCharsets.UTF_8));
            case HTML ->
                read.walk(Jsoup.parse(new String(file, StandardCharsets.UTF_8)).selectFirst("main"));
            case ODT ->
                read.walk(Jsoup.parse(OdtContent.part(file, "content.xml"), Parser.xmlParser())
                        .getElementsByTag("office:text")
                        .first());
            case DOCX -> DocxContent.lines(file).forEach(words -> read.end(words));
            case PDF -> throw new IllegalArgumentException();
        }
        read.end();
        return read.lines.stream().filter(words -> !words.isEmpty()).toList();
    }

    private void text(String text) {
        Arrays.stream(text.replaceAll(" <(https?|mailto):[^>]*>", "").split("[\n\t]"))
                .map(String::strip)
                .forEach(lines::add);
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) line.append(text.getWholeText());
        if (!(node instanceof Element element)) return;
        boolean block = !INLINE.contains(element.tagName()) && !SPACES.contains(element.tagName());
        if (SPACES.contains(element.tagName())) line.append(' ');
        if (block) end();
        if (element.tagName().equals("li") && element.hasAttr("value"))
            line.append(element.attr("value")).append(". ");
        if (element.tagName().equals("text:list-item")) line.append(number(element));
        element.childNodes().forEach(this::walk);
        if (block) end();
        if (element.hasClass("mark")) line.append(' ');
    }

    /** Counted as Writer does; empty for a bullet. */
    private static String number(Element point) {
        if (!point.parent().attr("text:style-name").equals("Tal")) return "";
        int number = 0;
        for (Element one : point.parent().children()) {
            String start = one.attr("text:start-value");
            number = start.isEmpty() ? number + 1 : Integer.parseInt(start);
            if (one == point) break;
        }
        return number + ". ";
    }

    private void end(String words) {
        line.append(words);
        end();
    }

    private void end() {
        // The number of a point stands before its first paragraph.
        if (line.toString().matches("\\s*\\d+\\. ")) return;
        lines.add(line.toString().replaceAll("[\\s\u00a0]+", " ").strip());
        line.setLength(0);
    }
}
