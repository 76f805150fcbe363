package dk.raadslag.reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a demo without a mail server: .eml files put there. Those that were read go into one below. */
final class FolderInbox implements Inbox {
    private final Path folder;
    private final Path read;

    FolderInbox(Path folder) {
        this.folder = folder;
        this.read = folder.resolve("read");
    }

    @Override
    public void each(Taking taking) throws Exception {
        Files.createDirectories(read);
        for (Path file : unread()) {
            boolean tooLarge = Files.size(file) > MOST_BYTES;
            taking.take(tooLarge ? head(file) : Files.readAllBytes(file), tooLarge);
            Files.move(file, read.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> unread() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml") && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST_LETTERS)
                    .toList();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(MOST_BYTES / 16), StandardCharsets.ISO_8859_1);
            return begin.split("\r?\n\r?\n", 2)[0].concat("\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
