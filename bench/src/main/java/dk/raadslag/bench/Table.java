package dk.raadslag.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows as Markdown. */
final class Table {
    private static final String HEAD =
            """
            | server | followers | writers | p50 | p95 | p99 | CPU per 1,000 | server busy | load busy | ack p50 | ack p99 | heap per follower | RSS per follower | bytes a frame | delivered | faults |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|
            """;

    private Table() {}

    static String of(List<Row> rows) {
        return HEAD + rows.stream().map(Table::line).collect(Collectors.joining("\n"));
    }

    static String line(Row row) {
        String start = String.format(Locale.ROOT, "| %s | %,d | %d |", row.server(), row.followers(), row.writers());
        if (row.measured() == null) return start + " could not run: " + row.failure() + " |" + " |".repeat(12);
        return start
                + cell("%.1f ms", row.follower("p50"))
                + cell("%.1f ms", row.follower("p95"))
                + cell("%.1f ms", row.follower("p99"))
                + cell("%.2f ms", row.cpuPerThousand())
                + cell("%.0f %%", row.load("serverCpuMs"))
                + cell("%.0f %%", row.load("loadCpuMs"))
                + (row.isAcknowledged() ? cell("%.1f ms", row.acknowledged("p50")) : " |")
                + (row.isAcknowledged() ? cell("%.1f ms", row.acknowledged("p99")) : " |")
                + (row.heapBytes() == 0 ? " |" : cell("%.1f kB", row.heapBytes() / 1024))
                + (row.residentBytes() == 0 ? " |" : cell("%.1f kB", row.residentBytes() / 1024))
                + cell("%,d", row.measured().getLong("bytesPerFrame"))
                + cell("%,d", row.delivered())
                + " " + row.faults() + " |";
    }

    private static String cell(String format, Object value) {
        return String.format(Locale.ROOT, " " + format + " |", value);
    }
}
