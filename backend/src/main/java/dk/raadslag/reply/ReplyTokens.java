package dk.raadslag.reply;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that calendars answer to: each has a token of one person for one meeting behind a plus sign. */
final class ReplyTokens {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String local;
    private final String domain;
    private final Pattern pattern;

    /** @param address the address without a token */
    ReplyTokens(String address) {
        int at = address.lastIndexOf('@');
        local = address.substring(0, at);
        domain = address.substring(at + 1);
        pattern = Pattern.compile(
                "(?<![a-z0-9._-])" + Pattern.quote(local) + "\\+([0-9a-f]{" + 2 * BYTES + "})@" + Pattern.quote(domain)
                        + "(?![a-z0-9.-]*[a-z0-9])",
                Pattern.CASE_INSENSITIVE);
    }

    /** 128 bits in small letters, because mail servers may change capital ones. */
    static String fresh() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    String address(String token) {
        return local + "+" + token + "@" + domain;
    }

    /** The tokens of all our addresses in headers or properties. */
    Set<String> in(Collection<String> texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher found = pattern.matcher(text);
            while (found.find()) tokens.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return tokens;
    }
}
