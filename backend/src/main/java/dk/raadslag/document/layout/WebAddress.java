package dk.raadslag.document.layout;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that somebody linked to, as documents carry it. */
public final class WebAddress {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");

    /** The part before the path: its brackets are those of a numeric address. */
    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#]*");
    /** Characters that no address may contain, and a second "#". */
    private static final Pattern FOREIGN =
            Pattern.compile("[\\[\\]|\\\\^`{}<>\"]|%(?![0-9A-Fa-f]{2})|(?<=#[^#]{0,2000})#");

    private WebAddress() {}

    /** The address in ASCII as a PDF wants it, or null when a document must not link to it. */
    public static String of(Object address) {
        if (!(address instanceof String raw)) return null;
        try {
            URI uri = new URI(encoded(raw.strip()));
            boolean allowed = uri.getScheme() != null
                    && LINK_SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return allowed ? uri.toASCIIString() : null;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    /** Encodes as bytes what browsers accept in an address and the standard does not ("|", "[", a lone "%"). */
    private static String encoded(String address) {
        Matcher scheme = HOST.matcher(address);
        int host = scheme.lookingAt() ? scheme.end() : 0;
        return inAscii(address.substring(0, host))
                + FOREIGN.matcher(address.substring(host)).replaceAll(sign -> bytes(sign.group()));
    }

    /** A host with Danish or other non-ASCII letters ("ældresagen.dk") as name servers know it. */
    private static String inAscii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static String bytes(String sign) {
        StringBuilder out = new StringBuilder();
        for (byte one : sign.getBytes(StandardCharsets.UTF_8)) out.append(String.format("%%%02X", one));
        return out.toString();
    }
}
