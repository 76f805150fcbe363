package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "SAG-2021-03487 udy/jhp": the number in the records system and who wrote the item. Other systems write
 * "00.22.04-P35-1-21", "Sagsid.: 15/240, Sagsinitialer: jne", "J.nr. 13.02Ø54" or "Åben sag 11/14001".
 *
 * @param rest what stands on the line besides, never null
 * @param closed the line says that the case is closed
 */
record CaseLine(String caseNumber, List<String> officers, String rest, boolean closed) {
    private static final int LONGEST = 220;
    private static final String LABEL =
            "(?iu:(?:acadre[ -]?)?sags?[ -]?(?:nr|nummer|id)\\b\\.?|(?:åben |lukket )?sag(?=\\s+\\d)|j(?:ournal)?\\.?\\s?(?:nr|nummer)\\b\\.?|journalnummer)";
    private static final String NUMBER = "(?:[A-ZÆØÅ]{2,5}-)?\\d[\\dA-ZØ]*(?:[./-][\\dA-ZØ]+)+|\\d{5,12}";
    private static final Pattern LABELLED =
            Pattern.compile(LABEL + "\\s*:?\\s*(?<number>" + NUMBER + ")(?<rest>(?:[\\s,;].*)?)\\.?");
    private static final Pattern OURS = Pattern.compile("(?<number>(?iu:SAG)-\\d{4}-\\d{3,7})\\b(?<rest>.*)");
    /** Forms that nothing else has, on a line of their own. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<number>\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZØ]\\d{2}-\\d{1,6}-\\d{2}|EMN-\\d{4}-\\d{3,7}|\\d-\\d{1,2}-\\d{2}-\\d{1,5}-\\d{1,4}(?:-\\d{1,4})?"
                    + "|\\d{2}\\.\\d{2}\\.\\d{2}[A-ZØ]\\d{2}(?:-\\d{1,6})?|\\d{2}/\\d{2,6}|(?:19|20)\\d{2}-(?!(?:19|20)\\d{2}\\b)\\d{4,7})(?<rest>)\\.?");

    private static final Pattern OFFICERS = Pattern.compile(
            "(?:(?iu:sagsbehandlere?|ansvarlig|ref\\.?|(?:sags)?initialer)\\s*:?\\s*)?(\\p{L}{2,5}(?:\\s*[/,]\\s*\\p{L}{2,5}){0,5})");
    private static final Pattern INITIALS =
            Pattern.compile("[\\s,;]*(?iu:(?:sags)?initialer)\\s*:\\s*(\\p{L}[\\p{L}\\d_]{1,11})\\b");
    private static final Pattern STATUS = Pattern.compile("[\\s,;]+(?iu:(åbent?|lukket)(?: (?:sag|punkt))?)\\s*$");

    static Optional<CaseLine> of(String bare) {
        if (bare.length() > LONGEST) return Optional.empty();
        for (Pattern pattern : new Pattern[] {OURS, LABELLED, ALONE}) {
            Matcher match = pattern.matcher(unwrapped(bare.replace("*", "")));
            if (match.matches()) return Optional.of(of(bare, match.group("number"), match.group("rest")));
        }
        return Optional.empty();
    }

    /** "(J.nr. 24/1)" */
    private static String unwrapped(String line) {
        return line.startsWith("(") && line.endsWith(")") && line.indexOf('(', 1) < 0
                ? line.substring(1, line.length() - 1).strip()
                : line;
    }

    private static CaseLine of(String bare, String number, String after) {
        String rest = after;
        List<String> officers = new ArrayList<>();
        Matcher initials = INITIALS.matcher(rest);
        if (initials.find()) {
            officers.add(initials.group(1));
            rest = rest.substring(0, initials.start()) + rest.substring(initials.end());
        }
        boolean closed = bare.toLowerCase(java.util.Locale.ROOT).startsWith("lukket");
        Matcher status = STATUS.matcher(rest);
        if (status.find()) {
            closed |= status.group(1).equalsIgnoreCase("lukket");
            rest = rest.substring(0, status.start());
        }
        rest = rest.replaceAll("\\s+", " ").replaceFirst("^[\\s:,;|–.-]+", "").strip();
        List<String> others = officers.isEmpty() ? officers(rest) : List.of();
        officers.addAll(others);
        return new CaseLine(number, List.copyOf(officers), others.isEmpty() ? rest : "", closed);
    }

    /** Initials such as "udy/jhp", or an empty list when the text is something else. */
    static List<String> officers(String text) {
        Matcher match = OFFICERS.matcher(text);
        if (text.length() > 60 || !match.matches()) return List.of();
        return Arrays.asList(match.group(1).split("\\s*[/,]\\s*"));
    }
}
