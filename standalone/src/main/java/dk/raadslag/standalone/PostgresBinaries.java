package dk.raadslag.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** PostgreSQL's programs, unpacked once from the dependency that carries them. */
record PostgresBinaries(Path folder) {

    /** Unpacks below {@code software}, in a folder named by the archive's content, so an upgrade is noticed. */
    static PostgresBinaries unpacked(Path software) {
        try {
            byte[] archive = archive();
            Path folder = Folders.create(software).resolve("postgres-" + fingerprint(archive));
            if (!Files.exists(folder)) {
                Tarball.unpack(new ByteArrayInputStream(archive), folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw Trouble.because("Cannot unpack PostgreSQL into " + software, e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    List<String> command(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program(name)));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Named as io.zonky.test.postgres names them. */
    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine =
                System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        try (InputStream in =
                PostgresBinaries.class.getResourceAsStream("/postgres-" + system + "-" + machine + ".txz")) {
            if (in == null) {
                throw new Trouble("The dependencies in standalone/pom.xml hold no PostgreSQL for " + system + " on "
                        + machine + ".");
            }
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
