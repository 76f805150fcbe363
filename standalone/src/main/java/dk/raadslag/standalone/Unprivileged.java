package dk.raadslag.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How root starts PostgreSQL, which refuses to run as root (in containers people often are root). Either in a separate
 * user namespace, where root is nobody, or, where the kernel or the container forbids those, as user 65534 with the
 * right to walk through root's folders.
 */
record Unprivileged(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;
    private static final String[] NAMESPACE = {"unshare", "--user"};
    private static final String[] OTHER_USER = {
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        "--inh-caps=+dac_override",
        "--ambient-caps=+dac_override"
    };

    static Unprivileged detect() {
        int user = currentUser();
        if (user != 0) {
            return new Unprivileged(List.of(), user);
        }
        if (works(NAMESPACE)) {
            return new Unprivileged(List.of(NAMESPACE), user);
        }
        if (works(OTHER_USER)) {
            return new Unprivileged(List.of(OTHER_USER), NOBODY);
        }
        throw new Trouble("PostgreSQL refuses to run as root, and neither unshare nor setpriv (util-linux) works"
                + " here: run this as an ordinary user.");
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** PostgreSQL demands that the user it runs as owns its data. */
    void own(Path folder) {
        try {
            if (currentUser() != 0 || ownerOf(folder) == owner) {
                return;
            }
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.toList()) {
                    Files.setAttribute(path, "unix:uid", owner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A user without a name will not do: initdb looks it up. */
    private static boolean works(String[] prefix) {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of("sh", "-c", "test $(id -u) != 0 && id -un"));
        return Commands.succeeds(command.toArray(String[]::new));
    }

    private static int currentUser() {
        try {
            Path mine = Files.createTempFile("raadslag", ".owner");
            int user = ownerOf(mine);
            Files.delete(mine);
            return user;
        } catch (IOException e) {
            throw Trouble.because("Cannot write to the folder for temporary files", e);
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
