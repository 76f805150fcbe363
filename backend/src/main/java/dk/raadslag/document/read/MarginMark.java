package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "./." (also "./" and "/") in the margin: an attachment belongs to this line. */
record MarginMark(String rest) {
    private static final Pattern MARK =
            Pattern.compile("(?:[-–•]\\s+)?(?:\\.\\s?/\\s?\\.?|/\\s?\\.|/(?=\\s+[\\p{Lu}\"”])|/(?=$))(?:\\s+(.*))?");

    static Optional<MarginMark> of(String text) {
        if (text.isEmpty() || "-–•./".indexOf(text.charAt(0)) < 0) return Optional.empty();
        Matcher match = MARK.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Optional.of(
                new MarginMark(match.group(1) == null ? "" : match.group(1).strip()));
    }

    boolean alone() {
        return rest.isEmpty();
    }
}
