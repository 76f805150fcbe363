package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a list point.
 *
 * @param number of an ordered point, 0 for a bullet
 * @param residue "- 1. " from a converter that took a numbered point for a bullet
 */
record ListMarker(int number, String marker, boolean residue, String rest) {
    private static final Pattern MARKER =
            Pattern.compile("(?:([-–—•▪◦‣·●○■□➢✓*]|o(?=\\s+\\p{Lu}))\\s+)?(?:(\\d{1,2})[.)]\\s+)?");

    static boolean opens(String text) {
        return of(text).isPresent();
    }

    static Optional<ListMarker> of(String text) {
        Matcher match = MARKER.matcher(text);
        if (!match.lookingAt() || match.end() == 0 || match.end() == text.length()) return Optional.empty();
        boolean bullet = match.group(1) != null;
        int number = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        String marker =
                number == 0 ? "" : text.substring(match.start(2), match.end()).strip();
        return Optional.of(new ListMarker(number, marker, bullet && number > 0, text.substring(match.end())));
    }

    boolean ordered() {
        return number > 0;
    }
}
