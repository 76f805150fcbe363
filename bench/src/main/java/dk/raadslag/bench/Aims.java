package dk.raadslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is aimed at, and what was reached: each aim is a ratio of the same run, or a limit. */
record Aims(List<Row> rows) {
    private static final int FEW = 50;
    private static final int SOME = 1_000;
    private static final int MANY = 5_000;
    private static final int MOST = 12_000;

    private record Aim(String what, double reached, double limit, String unit) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f%s | %.2f%s | %s |",
                    what,
                    limit,
                    unit,
                    reached,
                    unit,
                    reached <= limit ? "yes" : "**no**");
        }
    }

    String table() {
        List<Aim> aims = new ArrayList<>();
        row("Rådslag", FEW, 1)
                .ifPresent(ours -> aims.add(new Aim("50 followers: follower p50", ours.follower("p50"), 10, " ms")));
        row("Rådslag", SOME, 1)
                .ifPresent(ours -> aims.add(new Aim("1,000 followers: follower p50", ours.follower("p50"), 20, " ms")));
        row("Rådslag", MANY, 1).ifPresent(ours -> {
            row("bare relay", MANY, 1)
                    .ifPresent(relay -> aims.add(new Aim(
                            "one writer, 5,000 followers: CPU per delivered edit, beside the bare relay",
                            ours.cpuPerThousand() / relay.cpuPerThousand(),
                            1.0,
                            " ×")));
            aims.add(new Aim("5,000 followers: acknowledgement p50", ours.acknowledged("p50"), 3, " ms"));
            aims.add(new Aim("5,000 followers: acknowledgement p99", ours.acknowledged("p99"), 10, " ms"));
            aims.add(new Aim("live heap per follower", ours.heapBytes() / 1024, 16, " kB"));
        });
        row("Rådslag", MANY, 4).ifPresent(ours -> {
            row("Hocuspocus", MANY, 4)
                    .ifPresent(other -> aims.add(new Aim(
                            "four writers, 5,000 followers: CPU per delivered edit, beside Hocuspocus",
                            ours.cpuPerThousand() / other.cpuPerThousand(),
                            0.5,
                            " ×")));
            aims.add(new Aim("the same: follower p99", ours.follower("p99"), 150, " ms"));
            aims.add(new Aim("the same: acknowledgement p50", ours.acknowledged("p50"), 3, " ms"));
            aims.add(new Aim("the same: acknowledgement p99", ours.acknowledged("p99"), 10, " ms"));
        });
        row("Rådslag", MOST, 1)
                .ifPresent(ours -> aims.add(new Aim("12,000 followers: p99", ours.follower("p99"), 200, " ms")));
        return "| aim | at most | reached | met |\n|---|--:|--:|---|\n"
                + aims.stream().map(Aim::line).collect(Collectors.joining("\n"));
    }

    private Optional<Row> row(String server, int followers, int writers) {
        return rows.stream().filter(row -> row.is(server, followers, writers)).findFirst();
    }
}
