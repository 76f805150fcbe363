package dk.raadslag.attachment.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The kind of a file, by its first bytes, and for Office files by what is packed in it. Its name and the type that the
 * browser claims do not count; a name that claims another kind is rejected.
 */
public final class ContentCheck {
    /** PDF readers look this far for the beginning; some programs write a mark or blank lines before it. */
    private static final int HEAD = 1024;

    /** The container of encrypted and of old Office files. */
    private static final byte[] COMPOUND = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private ContentCheck() {}

    /** Reads the file; may block. Fails with {@link Rejected}. */
    public static FileKind kindOf(FileBytes file) {
        if (file.size() == 0) throw Rejected.empty();
        byte[] head = file.read(0, HEAD);
        if (begins(withoutBlanks(head), "%PDF-")) return FileKind.PDF;
        if (begins(head, bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A))) return FileKind.PNG;
        if (begins(head, bytes(0xFF, 0xD8, 0xFF))) return FileKind.JPEG;
        if (begins(head, "GIF87a") || begins(head, "GIF89a")) return FileKind.GIF;
        if (begins(head, "RIFF") && has(head, 8, "WEBP")) return FileKind.WEBP;
        if (begins(head, COMPOUND)) throw Rejected.encrypted();
        if (begins(head, bytes('P', 'K', 3, 4))) return OfficeFile.kindOf(file);
        throw Rejected.unknownType();
    }

    /**
     * Rejects a name whose extension claims another kind than the content; a name without an extension claims nothing.
     */
    public static void compare(String extension, FileKind really) {
        if (extension.isEmpty()
                || FileKind.ofExtension(extension).filter(really::equals).isPresent()) return;
        throw Rejected.mismatch(extension, really);
    }

    /** Skips the byte order mark and the single-byte blanks before anything else. */
    private static byte[] withoutBlanks(byte[] head) {
        int from = begins(head, bytes(0xEF, 0xBB, 0xBF)) ? 3 : 0;
        while (from < head.length && (head[from] == 0 || Character.isWhitespace(head[from]))) from++;
        return Arrays.copyOfRange(head, from, head.length);
    }

    private static boolean begins(byte[] head, String text) {
        return has(head, 0, text);
    }

    private static boolean has(byte[] head, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length && begins(Arrays.copyOfRange(head, at, at + wanted.length), wanted);
    }

    private static boolean begins(byte[] head, byte[] wanted) {
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}
