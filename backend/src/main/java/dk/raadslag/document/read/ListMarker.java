package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker in front of a list point.
 *
 * @param number of an ordered point, 0 for a bullet
 * @param residue "- 1. " from a converter that took a numbered point for a bullet
 */
record ListMarker(int number, String marker, boolean residue, String rest) {
    private static final Pattern MARKER =
            Pattern.compile("(?:([-–—•▪◦‣·●○■□➢✓*]|o(?=\\s+\\p{Lu}))\\s+)?(?:(\\d{1,2})[.)]\\s+)?");
    /** "6. februar" and "2. halvår" are not list points. */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\b.*|(?:halvår|kvartal|runde|behandling|udgave|fase|klasse)\\p{L}*\\b.*");

    static boolean opens(String text) {
        return of(text).isPresent();
    }

    static Optional<ListMarker> of(String text) {
        Matcher match = MARKER.matcher(text);
        if (!match.lookingAt() || match.end() == 0 || match.end() == text.length()) return Optional.empty();
        boolean bullet = match.group(1) != null;
        boolean numbered = match.group(2) != null
                && !ORDINAL.matcher(text.substring(match.end())).lookingAt();
        if (!bullet && !numbered) return Optional.empty();
        if (!numbered && match.group(2) != null)
            return Optional.of(new ListMarker(0, "", false, text.substring(match.start(2))));
        int number = numbered ? Integer.parseInt(match.group(2)) : 0;
        String marker =
                number == 0 ? "" : text.substring(match.start(2), match.end()).strip();
        return Optional.of(new ListMarker(number, marker, bullet && number > 0, text.substring(match.end())));
    }

    /** The sign of a point of which the file says that it is one, with this number or with none. */
    static ListMarker told(int number, String text) {
        int space = text.indexOf(' ');
        String marker = number == 0 || space < 0 ? "" : text.substring(0, space);
        return new ListMarker(number, marker, false, text.substring(space + 1));
    }

    boolean ordered() {
        return number > 0;
    }
}
