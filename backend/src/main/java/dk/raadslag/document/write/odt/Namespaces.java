package dk.raadslag.document.write.odt;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The namespaces of ODF, by the prefixes that everybody uses. */
final class Namespaces {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String DECLARED = new TreeMap<>(Map.ofEntries(
                    Map.entry("office", OASIS + "office:1.0"),
                    Map.entry("style", OASIS + "style:1.0"),
                    Map.entry("text", OASIS + "text:1.0"),
                    Map.entry("table", OASIS + "table:1.0"),
                    Map.entry("draw", OASIS + "drawing:1.0"),
                    Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
                    Map.entry("svg", OASIS + "svg-compatible:1.0"),
                    Map.entry("meta", OASIS + "meta:1.0"),
                    Map.entry("xlink", "http://www.w3.org/1999/xlink"),
                    Map.entry("dc", "http://purl.org/dc/elements/1.1/")))
            .entrySet().stream()
                    .map(one -> " xmlns:" + one.getKey() + "=\"" + one.getValue() + "\"")
                    .collect(Collectors.joining());

    private Namespaces() {}

    /** A part: its root with what is in it. */
    static String root(String element, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element + DECLARED + " office:version=\"1.3\">"
                + content + "</" + element + ">";
    }
}
