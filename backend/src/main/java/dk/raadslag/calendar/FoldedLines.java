package dk.raadslag.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of at most 75 octets (RFC 5545, 3.1). The library counts characters, though Danish ones have two
 * octets, and may split a character of four.
 */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);

    private FoldedLines() {}

    /** @param lines of any length, each ended by CR and LF */
    static byte[] of(String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length() + lines.length() / 8);
        int[] octets = {0};
        lines.codePoints().forEach(point -> {
            byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (point != '\r' && point != '\n' && octets[0] + bytes.length > LONGEST) {
                out.writeBytes(FOLD);
                octets[0] = 1;
            }
            out.writeBytes(bytes);
            octets[0] = point == '\n' ? 0 : octets[0] + bytes.length;
        });
        return out.toByteArray();
    }
}
