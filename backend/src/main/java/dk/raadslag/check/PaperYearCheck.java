package dk.raadslag.check;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.RichText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper that is of another year than the item: "Notat om budget 2021" where the budget for 2022 is asked for. */
final class PaperYearCheck {
    private static final Pattern OF_A_YEAR = Pattern.compile(
            "(budget|regnskab|årsrapport|årsplan|handlingsplan|arbejdsprogram|mødeplan)(?:tet|et|en|forslag|oplæg)?\\s+(?:for\\s+)?((?:19|20)\\d{2})(?!\\d)(?!\\s*[-–/]\\s*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PaperYearCheck() {}

    static Stream<Finding> of(Item item) {
        Set<String> asked = of(head(item));
        return item.attachments().stream()
                .map(Attachment::title)
                .filter(title -> isOfAnotherYear(of(title), asked))
                .map(title -> Finding.in(item, Warning.PAPER_YEAR, Map.of("title", title)));
    }

    /** Where it is said what the item is about. */
    private static String head(Item item) {
        return Stream.concat(
                        Stream.of(item.title()),
                        Stream.of(TextField.BACKGROUND, TextField.RECOMMENDATION)
                                .map(item::text)
                                .filter(text -> text != null)
                                .map(RichText::plain))
                .collect(Collectors.joining("\n"));
    }

    /** It has a year of a thing that the item has another year of, and none of those that the item has. */
    private static boolean isOfAnotherYear(Set<String> paper, Set<String> asked) {
        Set<String> things = things(paper);
        things.retainAll(things(asked));
        return !things.isEmpty() && paper.stream().noneMatch(asked::contains);
    }

    private static Set<String> things(Set<String> ofYears) {
        return ofYears.stream()
                .map(one -> one.substring(0, one.length() - 5))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Each thing and its year, as "budget 2021". */
    private static Set<String> of(String words) {
        Set<String> all = new HashSet<>();
        Matcher found = OF_A_YEAR.matcher(words);
        while (found.find()) all.add(found.group(1).toLowerCase(Locale.ROOT) + " " + found.group(2));
        return all;
    }
}
