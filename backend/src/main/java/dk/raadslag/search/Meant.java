package dk.raadslag.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a term of a query finds: words by their stems, compounds that they are part of, and words that mean the same.
 *
 * @param lexemes any of these; never shown, because nobody may be told which words there are
 * @param beginning words that begin so; null for none
 * @param phrase as PostgreSQL searches for it; null for a single word
 * @param rows about how many have any of this, also hidden ones: it decides how is searched, and is never told
 */
record Meant(Set<String> lexemes, String beginning, String phrase, long rows) {
    /** For PostgreSQL; all terms must be there. Empty when nothing is searched for. */
    static String query(List<Meant> terms) {
        return terms.stream().map(Meant::query).collect(Collectors.joining(" & "));
    }

    /** About how many rows have all terms, at most. */
    static long rows(List<Meant> terms) {
        return terms.stream().mapToLong(Meant::rows).min().orElse(0);
    }

    private String query() {
        if (phrase != null) return "(" + phrase + ")";
        List<String> any = new ArrayList<>();
        lexemes.forEach(lexeme -> any.add(quoted(lexeme)));
        if (beginning != null) any.add(quoted(beginning) + ":*");
        return "(" + String.join(" | ", any) + ")";
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
