package dk.raadslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has cost so far, as Linux tells it. */
public record ProcessCost(long pid) {
    /** USER_HZ, 100 on every Linux that Java runs on. */
    private static final long MILLIS_PER_TICK = 10;
    /** utime and stime are fields 14 and 15 of the line; the name in field 2 may hold spaces, so count after it. */
    private static final int USER_TIME = 11;

    /** CPU time of all its threads, in user and kernel mode. */
    public long cpuMillis() {
        String line = read("stat");
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * MILLIS_PER_TICK;
    }

    /** Resident memory. */
    public long residentBytes() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
