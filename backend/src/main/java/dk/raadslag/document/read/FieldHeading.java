package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of one of an item's texts, e.g. "Indstilling", "BESLUTNING:" or "Referat: Sagen blev drøftet."
 *
 * @param rest the text that follows on the same line, empty when none does
 */
record FieldHeading(Field field, String word, String rest) {
    /** The texts of an item, in the order of the house style, and its list of attachments. */
    enum Field {
        BACKGROUND,
        RECOMMENDATION,
        CASE_PRESENTATION,
        DECISION,
        ATTACHMENTS
    }

    private static final Pattern ALONE = Pattern.compile("(\\p{L}+)\\s*(?:[.:]|\\.{2,})?");
    private static final Pattern INLINE = Pattern.compile("(\\p{L}+)\\s*:[\\s*_]*(\\S.*)");

    /** @param bare a line or paragraph without Markdown residue at its ends */
    static Optional<FieldHeading> of(String bare) {
        int end = 0;
        while (end < bare.length() && end < 20 && Character.isLetter(bare.charAt(end))) end++;
        Optional<Field> field = field(bare.substring(0, end));
        // In lower case it is the last word of a paragraph that was broken into lines.
        if (field.isEmpty() || Character.isLowerCase(bare.charAt(0))) return Optional.empty();
        String word = bare.substring(0, end);
        if (bare.length() < 40 && ALONE.matcher(bare).matches())
            return Optional.of(new FieldHeading(field.get(), word, ""));
        String afterWord = bare.substring(end).stripLeading();
        if (!afterWord.startsWith(":") && !afterWord.startsWith("**:") && !afterWord.startsWith("*:"))
            return Optional.empty();
        Matcher inline = INLINE.matcher(word + afterWord.substring(afterWord.indexOf(':')));
        return inline.lookingAt()
                ? Optional.of(new FieldHeading(
                        field.get(),
                        word,
                        afterWord.substring(afterWord.indexOf(':') + 1).replaceFirst("^[\\s*_]+", "")))
                : Optional.empty();
    }

    private static Optional<Field> field(String word) {
        return Optional.ofNullable(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "baggrund" -> Field.BACKGROUND;
                    case "indstilling", "indstillinger" -> Field.RECOMMENDATION;
                    case "sagsfremstilling", "sagsfremstillingen" -> Field.CASE_PRESENTATION;
                    case "beslutning", "beslutninger", "referat" -> Field.DECISION;
                    case "bilag" -> Field.ATTACHMENTS;
                    default -> null;
                });
    }
}
