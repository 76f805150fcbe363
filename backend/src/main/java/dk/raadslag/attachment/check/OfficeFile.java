package dk.raadslag.attachment.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A zip that may be a Word, Excel or PowerPoint file. Its part {@code [Content_Types].xml} says which. Everything in it
 * is unpacked once and thrown away: a broken file, or one that unpacks to far too much, is found here and not on the
 * reader's machine.
 */
final class OfficeFile {
    private static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST_TYPES = 1024 * 1024;
    private static final long LARGEST_UNPACKED = 1024L * 1024 * 1024;
    /** Above this size, content packed more than a hundredfold is not text any longer. */
    private static final long DENSE_FROM = 64L * 1024 * 1024;

    private static final int DENSEST = 100;

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.PPTX);

    private OfficeFile() {}

    static FileKind kindOf(FileBytes file) {
        List<ZipEntryAt> entries = ZipDirectory.read(file);
        refuseBombs(entries, file.size());
        if (entries.stream().anyMatch(ZipEntryAt::encrypted)) throw Rejected.encrypted();
        String types = types(file, entries);
        if (hasMacros(entries, types)) throw Rejected.macros();
        FileKind kind = MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains('"' + part.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(Rejected::unknownType);
        for (ZipEntryAt entry : entries) Unpacking.run(file, entry, piece -> {});
        return kind;
    }

    /** By the directory's claims; {@link Unpacking} holds each entry to its claim. */
    private static void refuseBombs(List<ZipEntryAt> entries, long size) {
        long unpacked = entries.stream().mapToLong(ZipEntryAt::unpacked).sum();
        if (unpacked > LARGEST_UNPACKED) throw Rejected.bomb();
        if (unpacked > DENSE_FROM && unpacked / DENSEST > size) throw Rejected.bomb();
        // Entries that share bytes let a small file unpack to a large one though no part of it is dense.
        if (entries.stream().mapToLong(ZipEntryAt::packed).sum() > size) throw Rejected.bomb();
        Set<String> names = new HashSet<>();
        if (!entries.stream().allMatch(entry -> names.add(entry.name()))) throw Rejected.damaged();
    }

    private static String types(FileBytes file, List<ZipEntryAt> entries) {
        ZipEntryAt part = entries.stream()
                .filter(entry -> entry.name().equals(TYPES))
                .findFirst()
                .orElseThrow(Rejected::unknownType);
        if (part.unpacked() > LARGEST_TYPES) throw Rejected.bomb();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Unpacking.run(
                file,
                part,
                piece -> xml.write(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining()));
        return xml.toString(StandardCharsets.UTF_8).replace('\'', '"');
    }

    private static boolean hasMacros(List<ZipEntryAt> entries, String types) {
        String lower = types.toLowerCase(Locale.ROOT);
        return lower.contains("macroenabled")
                || lower.contains("vbaproject")
                || entries.stream()
                        .anyMatch(entry -> entry.name().toLowerCase(Locale.ROOT).contains("vbaproject"));
    }
}
