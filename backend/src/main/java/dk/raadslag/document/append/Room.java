package dk.raadslag.document.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the disk takes more: libraries tell of a full one as of a file that they cannot read. */
final class Room {
    /** More than a full disk may have left in the last block of a file. */
    private static final int BYTES = 1 << 20;

    private Room() {}

    /** @throws IOException when the disk of this folder is full or broken */
    static void demandIn(Path folder) throws IOException {
        Path tried = folder.resolve("room");
        try {
            Files.write(tried, new byte[BYTES]);
        } finally {
            Files.deleteIfExists(tried);
        }
    }
}
