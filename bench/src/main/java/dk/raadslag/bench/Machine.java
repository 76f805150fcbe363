package dk.raadslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the numbers were measured on. */
final class Machine {
    private Machine() {}

    static String description() {
        return String.format(
                Locale.ROOT,
                "%s × %s, %s of memory, Linux %s",
                line("/proc/cpuinfo", "processor").count(),
                line("/proc/cpuinfo", "model name").findFirst().orElse(System.getProperty("os.arch")),
                gigabytes(line("/proc/meminfo", "MemTotal").findFirst().orElse("0 kB")),
                System.getProperty("os.version"));
    }

    private static java.util.stream.Stream<String> line(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gigabytes(String kilobytes) {
        return Math.round(Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024.0 / 1024.0) + " GB";
    }
}
