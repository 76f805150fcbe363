package dk.raadslag.document.print;

import dk.raadslag.words.RichText;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the runs of one line: bold, italic, underline, links, and "./." in the margin. */
final class InlineMarkup {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");

    /** The part before the path: its brackets are those of a numeric address. */
    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#]*");
    /** Characters that no address may contain, and a second "#". */
    private static final Pattern FOREIGN =
            Pattern.compile("[\\[\\]|\\\\^`{}<>\"]|%(?![0-9A-Fa-f]{2})|(?<=#[^#]{0,2000})#");

    private InlineMarkup() {}

    static void write(Tag parent, List<RichText.Op> runs) {
        String openLink = null;
        Tag target = parent;
        for (RichText.Op run : runs) {
            String link = link(run.attributes().get("link"));
            // Runs of one link that differ in bold are one link to the reader, and one stop for a screen reader.
            if (!Objects.equals(link, openLink)) target = link == null ? parent : anchor(parent, link);
            openLink = link;
            writeRun(target, run);
        }
    }

    private static void writeRun(Tag parent, RichText.Op run) {
        if (run.insert() instanceof String characters) {
            marked(parent, run.attributes()).text(characters);
        } else if (run.insert() instanceof Map<?, ?> embed && embed.containsKey("attachmentMark")) {
            parent.add("span", "mark").text("./.");
        }
    }

    private static Tag marked(Tag parent, Map<String, Object> marks) {
        Tag tag = parent;
        if (Boolean.TRUE.equals(marks.get("bold"))) tag = tag.add("strong");
        if (Boolean.TRUE.equals(marks.get("italic"))) tag = tag.add("em");
        if (Boolean.TRUE.equals(marks.get("underline"))) tag = tag.add("u");
        return tag;
    }

    private static Tag anchor(Tag parent, String address) {
        // The title becomes the link's description, which PDF/UA demands.
        return parent.add("a").with("href", address).with("title", address);
    }

    /** The address in ASCII as a PDF wants it, or null when a document must not link to it. */
    private static String link(Object address) {
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
