package dk.raadslag.document.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a file: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. */
public final class TextDecoding {
    /** The largest file that is read. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoding() {}

    /** @throws UnreadableDocument when the file is empty, larger than {@link #MAX_BYTES} or not text */
    public static String decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) throw UnreadableDocument.tooLarge();
        String text = decodeAnySize(bytes);
        if (text.isBlank()) throw UnreadableDocument.empty();
        if (hasControlCharacters(text)) throw UnreadableDocument.binary();
        return text;
    }

    private static String decodeAnySize(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return strictly(StandardCharsets.UTF_8, bytes, 3);
        if (startsWith(bytes, 0xFF, 0xFE)) return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        if (startsWith(bytes, 0xFE, 0xFF)) return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4))
            throw UnreadableDocument.binary();
        try {
            return decodeStrictly(StandardCharsets.UTF_8, bytes, 0);
        } catch (CharacterCodingException notUtf8) {
            return strictly(WINDOWS, bytes, 0);
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return decodeStrictly(charset, bytes, from);
        } catch (CharacterCodingException malformed) {
            throw UnreadableDocument.binary();
        }
    }

    private static String decodeStrictly(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }

    /** Tab, line breaks and form feed belong to text; U+001A ended files under DOS. */
    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != 0x1A && (c < '\n' || c > '\r'));
    }
}
