package dk.raadslag.document.write;

import static dk.raadslag.document.write.Content.squeezed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a document of Writer, counting its lists as Writer does. */
public final class OdtContent {
    private final StringBuilder words = new StringBuilder();
    private final List<String> structure = new ArrayList<>();

    private OdtContent() {}

    public static Content of(byte[] file) {
        OdtContent read = new OdtContent();
        Element text = Jsoup.parse(part(file, "content.xml"), Parser.xmlParser())
                .getElementsByTag("office:text")
                .first();
        read.walk(text, -1);
        return new Content(squeezed(read.words.toString()), read.structure);
    }

    /** One file of those that are in it. */
    public static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().equals(name)) continue;
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(Node node, int depth) {
        if (node instanceof TextNode text) words.append(text.getWholeText());
        if (!(node instanceof Element element)) return;
        switch (element.tagName()) {
            case "text:h" -> structure.add("h" + element.attr("text:outline-level") + " " + line(element));
            case "table:table-row" ->
                structure.add("row "
                        + element.getElementsByTag("table:table-cell").stream()
                                .map(OdtContent::line)
                                .collect(Collectors.joining("|")));
            case "text:list" -> {
                list(element, depth + 1);
                return;
            }
            default -> {}
        }
        element.childNodes().forEach(child -> walk(child, depth));
    }

    private void list(Element list, int depth) {
        boolean numbers = list.attr("text:style-name").equals("Tal");
        int number = 0;
        for (Element point : list.children()) {
            String start = point.attr("text:start-value");
            number = start.isEmpty() ? number + 1 : Integer.parseInt(start);
            String sign = numbers ? number + "." : "";
            words.append(sign);
            structure.add(depth + " " + sign + line(point.child(0)));
            point.childNodes().forEach(child -> walk(child, depth));
        }
    }

    private static String line(Element element) {
        return squeezed(element.wholeText());
    }
}
