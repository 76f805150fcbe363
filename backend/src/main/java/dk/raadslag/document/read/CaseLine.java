package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "SAG-2021-03487 udy/jhp": the number in the records system and who wrote the item.
 *
 * @param rest what stands on the line besides, never null
 */
record CaseLine(String caseNumber, List<String> officers, String rest) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:sags?[ -]?(?:nr|nummer|id)\\b\\.?\\s*:?\\s*)?(SAG-\\d{4}-\\d{3,7})\\b(.*)|sags?[ -]?(?:nr|nummer|id)\\b\\.?\\s*:?\\s*(\\d[\\d./-]{3,20})(?:\\s(.*))?");
    private static final Pattern OFFICERS = Pattern.compile(
            "(?:(?i:sagsbehandlere?|ansvarlig|ref\\.?)\\s*:?\\s*)?(\\p{L}{2,5}(?:\\s*[/,]\\s*\\p{L}{2,5}){0,5})");

    static Optional<CaseLine> of(String bare) {
        if (bare.length() > 120) return Optional.empty();
        Matcher match = NUMBER.matcher(bare);
        if (!match.matches()) return Optional.empty();
        String number = match.group(1) != null ? match.group(1) : match.group(3);
        String rest = match.group(1) != null ? match.group(2) : match.group(4);
        rest = rest == null ? "" : rest.replaceFirst("^[\\s:,;|–-]+", "").strip();
        List<String> officers = officers(rest);
        return Optional.of(new CaseLine(number, officers, officers.isEmpty() ? rest : ""));
    }

    /** Initials such as "udy/jhp", or an empty list when the text is something else. */
    static List<String> officers(String text) {
        Matcher match = OFFICERS.matcher(text);
        if (text.length() > 60 || !match.matches()) return List.of();
        return Arrays.asList(match.group(1).split("\\s*[/,]\\s*"));
    }
}
