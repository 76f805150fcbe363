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
 * @param share of all rows that have any of this, about, hidden ones too: it decides how to search and is never told
 */
record Meant(Set<String> lexemes, String beginning, String phrase, double share) {
    /** For PostgreSQL; all terms must be there. Empty when nothing is searched for. */
    static String query(List<Meant> terms) {
        return terms.stream().map(Meant::query).collect(Collectors.joining(" & "));
    }

    /** About which share of all rows has all terms. */
    static double share(List<Meant> terms) {
        return terms.stream().mapToDouble(term -> Math.min(1, term.share())).reduce(1, (one, other) -> one * other);
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
