package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords between the parts, made up once on this machine and never shown. */
final class Secret {
    private Secret() {}

    /** The secret in {@code file}; a new random one is written, readable only by its owner, when there is none. */
    static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Folders.writeSecret(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw Trouble.because("Cannot keep a password in " + file, e);
        }
    }
}
