package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a line begins with in letters, which {@link UsualForm} writes in figures: "A.1", "IV". */
final class LetterNumber {
    private static final Pattern LETTERS =
            Pattern.compile("(?<number>[A-H](?:\\.?\\d{1,2})?|[IVX]{1,6})[.:)]?\\s+\\p{Lu}");

    private LetterNumber() {}

    /** Nothing where figures stand, or no number. */
    static Optional<String> of(String line) {
        Matcher letters = LETTERS.matcher(line);
        return letters.lookingAt() ? Optional.of(letters.group("number")) : Optional.empty();
    }
}
