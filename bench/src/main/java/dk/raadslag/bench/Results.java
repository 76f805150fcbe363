package dk.raadslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code RESULTS.md}: each whole run rewrites it, except for what people wrote below the line that says so. */
record Results(Path file, String versions) {
    private static final String WRITTEN_BY_HAND = "<!-- Below this line is written by hand; bin/bench keeps it. -->";
    private static final String NOTHING_WRITTEN =
            """

            ## Where it falls short, and why

            Not looked into yet.
            """;

    void write(String command, List<Row> rows) {
        String text =
                """
                # Speed and memory

                Written by `%s` on %s.

                - Machine: %s.
                - Versions: %s.
                - The server measured is bound to one core; the load, PostgreSQL (durable: fsync on) and Keycloak to
                  another. All servers run throughout, one after the other is loaded, our own first.
                - One process is both the writers and the followers, so one clock times each edit from its writer's
                  write to each follower's read. Each writer appends to his own words ten times a second.
                - Our server tells of a text at most once in five times as long as the last frame took (10-100 ms); the
                  times contain what an edit waited for that.
                - CPU: user and system time of the server's process over the measured window, per 1,000 edits
                  delivered to one follower each. PostgreSQL's is not in it.
                - Bare relay: Vert.x on native epoll, one context, each edit written once to each socket from one
                  encoded buffer as large as our own server's frame; it stores nothing.
                - Hocuspocus: with its database extension on the same PostgreSQL. It acknowledges before it stores.
                - Faults: edits lost, doubled or reordered at a follower, gaps in the stream (asked about and healed),
                  sockets broken, edits not delivered 5 s after the last was written (their times count as so long),
                  and whether the followers' text is the server's at the end. Each follower's every frame is checked.

                ## Aims

                %s

                ## Measured

                %s

                %s
                """
                        .formatted(
                                command,
                                LocalDate.now(),
                                Machine.description(),
                                versions,
                                new Aims(rows).table(),
                                Table.of(rows),
                                WRITTEN_BY_HAND);
        try {
            Files.writeString(file, text + byHand());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String byHand() throws IOException {
        if (!Files.exists(file)) return NOTHING_WRITTEN;
        String before = Files.readString(file);
        int line = before.indexOf(WRITTEN_BY_HAND);
        return line < 0 ? NOTHING_WRITTEN : before.substring(line + WRITTEN_BY_HAND.length() + 1);
    }
}
