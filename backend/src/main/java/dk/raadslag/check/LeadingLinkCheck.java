package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that lead somewhere, without the link: "Referatet kan ses her." */
final class LeadingLinkCheck {
    private static final String TO_READ = "(?:ses|læses|findes|hentes|tilgås|se|læs|find|hent)";
    private static final Pattern HERE = Pattern.compile(
            "\\b" + TO_READ + "(?: mere)? her(?=\\s*(?:[.:;,)]|$))|\\b(?:dette|følgende) link\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\b[\\w-]+\\.(?:dk|com|org|eu)\\b");

    private LeadingLinkCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> lines(passage).stream()
                .filter(line ->
                        !line.hasLink() && !ADDRESS.matcher(line.words()).find())
                .map(line -> HERE.matcher(line.words()))
                .filter(Matcher::find)
                .map(found -> Finding.in(
                        item, Warning.LINK_EMPTY, Map.of("words", found.group().strip(), "place", passage.place()))));
    }

    private record Line(String words, boolean hasLink) {}

    private static List<Line> lines(Passage passage) {
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean[] linked = {false};
        passage.text().ops().forEach(op -> {
            if (!(op.insert() instanceof String all)) return;
            String[] parts = all.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Line(words.toString(), linked[0]));
                    words.setLength(0);
                    linked[0] = false;
                }
                words.append(parts[i]);
                if (!parts[i].isBlank() && op.attributes().get("link") != null) linked[0] = true;
            }
        });
        lines.add(new Line(words.toString(), linked[0]));
        return lines;
    }
}
