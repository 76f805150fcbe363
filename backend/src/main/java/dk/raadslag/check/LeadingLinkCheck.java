package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        return Passage.of(item).flatMap(passage -> addressed(passage)
                .lines()
                .filter(line -> !ADDRESS.matcher(line).find())
                .map(HERE::matcher)
                .filter(Matcher::find)
                .map(found -> Finding.in(
                        item, Warning.LINK_EMPTY, Map.of("words", found.group().strip(), "place", passage.place()))));
    }

    /** Its words, with the address in place of those that are a link. */
    private static String addressed(Passage passage) {
        return passage.text().ops().stream()
                .map(op -> op.attributes().get("link") instanceof String link
                        ? "https://" + link
                        : op.insert() instanceof String words ? words : "")
                .collect(Collectors.joining());
    }
}
