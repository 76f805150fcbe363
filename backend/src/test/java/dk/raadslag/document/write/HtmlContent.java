package dk.raadslag.document.write;

import static dk.raadslag.document.write.Content.squeezed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page of HTML. */
public final class HtmlContent {
    private final StringBuilder words = new StringBuilder();
    private final List<String> structure = new ArrayList<>();
    private final Predicate<Element> counted;
    private final boolean paragraphsAreOne;

    private HtmlContent(Predicate<Element> counted, boolean paragraphsAreOne) {
        this.counted = counted;
        this.paragraphsAreOne = paragraphsAreOne;
    }

    /** Lists of people and papers are lines to those who only have text. */
    public static Content of(byte[] page) {
        return read(page, list -> !list.hasClass("attachments") && list.closest(".participants") == null, false);
    }

    /** As a PDF tags it: the lists of people and papers are lists too. */
    public static Content asTagged(byte[] page) {
        return read(page, list -> true, true);
    }

    private static Content read(byte[] page, Predicate<Element> counted, boolean paragraphsAreOne) {
        HtmlContent read = new HtmlContent(counted, paragraphsAreOne);
        read.walk(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).selectFirst("main"));
        return new Content(squeezed(read.words.toString()), read.structure);
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) words.append(text.getWholeText());
        if (node instanceof Element element) describe(element);
        node.childNodes().forEach(this::walk);
    }

    private void describe(Element element) {
        String tag = element.tagName();
        if (tag.matches("h[1-6]")) structure.add(tag + " " + squeezed(element.text()));
        if (tag.equals("tr")) {
            structure.add("row "
                    + element.children().stream()
                            .map(cell -> squeezed(cell.wholeText()))
                            .collect(Collectors.joining("|")));
        }
        if (tag.equals("li")) point(element);
    }

    /** What stands in a point, without the lists in it; in a PDF its paragraphs are one. */
    private String line(Element point) {
        Element first = point.selectFirst("> p");
        if (!paragraphsAreOne && first != null) return first.wholeText();
        Element alone = point.clone();
        alone.select("ul, ol").remove();
        return alone.wholeText();
    }

    private void point(Element point) {
        String sign = point.parent().tagName().equals("ol") ? point.attr("value") + "." : "";
        words.append(sign);
        if (!counted.test(point.parent())) return;
        long depth = point.parents().stream()
                        .filter(one -> one.tagName().matches("[uo]l"))
                        .count()
                - 1;
        structure.add(depth + " " + sign + squeezed(line(point)));
    }
}
