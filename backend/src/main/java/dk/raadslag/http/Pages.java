package dk.raadslag.http;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses of the single-page app's pages. Its router knows the same ones; {@code src/test/resources/pages.json}
 * has examples that both are tested with.
 */
final class Pages {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("/"),
            Pattern.compile("/moeder(/\\d{4})?"),
            Pattern.compile("/langtidsdagsorden(/[^/]+)?"),
            Pattern.compile("/sager(/[^/]+)?"),
            Pattern.compile("/kalender(/\\d{4}(/[^/]+)?)?"),
            Pattern.compile(
                    "/(postkasse|opgaver|beskeder|organer|eksterne|forespoergsler|kontrol|soeg|beslutninger|enhed|noter|hjaelp|was|privatliv)"),
            Pattern.compile("/beskeder/(mail|push)"),
            Pattern.compile("/import(/" + ID + "(/" + ID + ")?)?"),
            Pattern.compile("/organ/[^/]+"),
            Pattern.compile("/forespoergsel/" + ID),
            Pattern.compile("/udsendelse"),
            Pattern.compile("/sal(/" + ID + "|/ind/[^/]+)?"),
            Pattern.compile(
                    "/moede/" + ID + "(/dagsorden|/koereplan|/skaerm|/punkt/[^/]+|/her/[^/]+|/runde(/punkt/[^/]+)?)?"));

    private Pages() {}

    /** True for pages that only those are to find who have a link to them. */
    static boolean isUnlisted(String path) {
        return path.matches("/udsendelse/?");
    }

    /** True if the app has a page there; one slash at the end changes nothing. */
    static boolean isKnown(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return KNOWN.stream().anyMatch(page -> page.matcher(plain).matches());
    }
}
