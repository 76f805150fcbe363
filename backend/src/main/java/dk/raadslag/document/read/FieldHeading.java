package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of one of an item's texts, e.g. "Indstilling", "BESLUTNING:", "Referat: Sagen blev drøftet." or
 * "Beslutning i Økonomiudvalget den 14. april 2021".
 *
 * @param rest the text that follows on the same line, empty when none does
 * @param kept the heading says more than the text it opens ("Resumé"), and stays in it as words
 * @param session whose decision it opens; null when it does not say
 */
record FieldHeading(Field field, String word, String rest, boolean kept, Session session) {
    /** The texts of an item, in the order of the house style, and its list of attachments. */
    enum Field {
        BACKGROUND,
        RECOMMENDATION,
        CASE_PRESENTATION,
        DECISION,
        ATTACHMENTS
    }

    private static final int LONGEST = 90;
    private static final Pattern PARTS = Pattern.compile("([^:]{2,60}?)[\\s*_]*:[\\s*_]*(\\S.*)?", Pattern.DOTALL);
    /** "Bilag (3):" too. */
    private static final Pattern END = Pattern.compile("(?:\\s*\\(\\d{1,3}\\))?[\\s.:*_]*$");

    /** @param bare a line or paragraph without Markdown residue at its ends */
    static Optional<FieldHeading> of(String bare) {
        // In lower case it is the last word of a paragraph that was broken into lines.
        if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) return Optional.empty();
        if (bare.length() < LONGEST) {
            Optional<Session> session = Session.of(bare);
            if (session.isPresent())
                return Optional.of(new FieldHeading(Field.DECISION, bare, "", false, session.get()));
            Optional<FieldHeading> alone = named(END.matcher(bare).replaceFirst(""), "");
            if (alone.isPresent()) return alone;
        }
        Matcher inline = PARTS.matcher(bare);
        return inline.matches() && inline.group(2) != null ? named(inline.group(1), inline.group(2)) : Optional.empty();
    }

    /** "Indstilling og beslutning" above what was decided, and no recommendation, opens a decision. */
    FieldHeading above(String words) {
        boolean decides = field == Field.RECOMMENDATION
                && word.toLowerCase(Locale.ROOT).endsWith("beslutning")
                && DecidedWords.isSentence(words);
        return decides ? new FieldHeading(Field.DECISION, word, rest, kept, session) : this;
    }

    private static Optional<FieldHeading> named(String words, String rest) {
        String known = FieldWords.spelled(words.toLowerCase(Locale.ROOT));
        return FieldWords.field(known)
                .map(field -> new FieldHeading(field, words, rest, FieldWords.saysMore(known), null));
    }
}
