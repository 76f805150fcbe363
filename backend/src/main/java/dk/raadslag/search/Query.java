package dk.raadslag.search;

import dk.raadslag.search.Form.Token;
import java.util.ArrayList;
import java.util.List;

/** What somebody searches for, as far as it can be read without knowing any words; pure. */
record Query(List<Term> terms) {
    /** Longer ones cost more and find less. */
    static final int MOST_TERMS = 12;

    /** A shorter beginning of a word would find half of everything. */
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * A word, or several that must follow each other.
     *
     * @param form as words are compared
     * @param quoted exactly these words, in all their forms
     * @param beginning it may go on: somebody is still typing it
     */
    record Term(String form, boolean quoted, boolean beginning) {}

    /** Words, and phrases between quotation marks; the last quotation mark may be missing. */
    static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        String[] parts = typed.split("[\"“”„»«]", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                String phrase = Form.of(parts[i]);
                if (!phrase.isEmpty()) terms.add(new Term(phrase, true, false));
            } else {
                addWords(terms, parts[i], i == parts.length - 1);
            }
        }
        return new Query(terms.subList(0, Math.min(terms.size(), MOST_TERMS)));
    }

    private static void addWords(List<Term> terms, String part, boolean isLast) {
        List<Token> tokens = Form.tokens(part);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean typing = isLast && i == tokens.size() - 1 && token.to() == part.length();
            boolean beginning = typing && token.form().length() >= SHORTEST_BEGINNING;
            terms.add(new Term(token.form(), false, beginning));
        }
    }
}
