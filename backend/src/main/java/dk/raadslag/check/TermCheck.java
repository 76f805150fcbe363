package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A term of office that no municipality has: "valgperioden 2018-2022", where councils are elected for 2018-2021. Terms
 * begin with the year after an election, every fourth year from 2006 on; that of 2006 was of 2007 to 2009 in new
 * municipalities.
 */
final class TermCheck {
    private static final Pattern TERM = Pattern.compile(
            "\\b(?<!del af |halvdel af |del af den )(?:valg|byråds|kommunalbestyrelses|kommunal)periode[nr]?\\s+(?:for\\s+|fra\\s+)?((?:19|20)\\d{2})\\s*(?:[-–/]|til(?: og med)?)\\s*((?:20)?\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int YEARS = 4;

    private TermCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item)
                .flatMap(passage -> TERM.matcher(passage.plain())
                        .results()
                        .filter(term -> !isOfMunicipalities(term))
                        .map(term -> Finding.in(
                                item,
                                Warning.TERM_UNUSUAL,
                                Map.of("written", Excerpt.of(term.group()), "place", passage.place()))))
                .limit(1);
    }

    private static boolean isOfMunicipalities(MatchResult term) {
        int first = Integer.parseInt(term.group(1));
        int last = Integer.parseInt(term.group(2));
        if (last < 100) last += first / 100 * 100;
        if (first == 2007) return last == 2009;
        return first < 2006 || first % YEARS == 2 && last == first + YEARS - 1;
    }
}
