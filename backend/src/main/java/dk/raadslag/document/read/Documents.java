package dk.raadslag.document.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents at a place of this machine, in the order of their names.
 *
 * @param skipped other files that lie there
 */
record Documents(List<Path> files, List<Path> skipped) {
    private static final int DEEPEST = 12;
    /** As the import page offers ({@code ImportDrop}); the server looks at the bytes, whatever the name says. */
    private static final Set<String> ENDINGS = Set.of("pdf", "docx", "html", "htm", "txt", "md", "zip");

    /** Of a folder and those in it, or one file; links are not followed. */
    static Documents in(Path place) throws IOException {
        if (!Files.exists(place)) throw new NoSuchFileException(place.toString());
        if (!Files.isDirectory(place)) return new Documents(List.of(place), List.of());
        try (Stream<Path> all = Files.walk(place, DEEPEST)) {
            Map<Boolean, List<Path>> files = all.filter(path -> Files.isRegularFile(path) && !isHidden(place, path))
                    .sorted()
                    .collect(Collectors.partitioningBy(Documents::isDocument));
            return new Documents(files.get(true), files.get(false));
        }
    }

    private static boolean isHidden(Path place, Path path) {
        for (Path part : place.relativize(path)) if (part.toString().startsWith(".")) return true;
        return false;
    }

    private static boolean isDocument(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
