package dk.raadslag.paper;

import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.PaperText.Headline;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code paper_text}. Its rows come and go with those of {@code attachment_file}, by triggers. */
public final class PaperStore {
    /**
     * A paper to read.
     *
     * @param tried how often it was begun, this time included
     * @param storedId where its bytes are; null when they have just been deleted
     */
    record Due(String sha256, int tried, UUID storedId, long size) {}

    /**
     * Leases a paper that nobody reads: until the lease expires no process takes it again. An expired lease means that
     * its process has died. What was not tried yet comes first, and of it what was uploaded last: there somebody waits.
     */
    Future<Optional<Due>> take(SqlConnection conn, Duration lease) {
        return conn.preparedQuery(
                        """
                        update paper_text set tried = tried + 1, due = now() + make_interval(secs => $1)
                        where sha256 = (select sha256 from paper_text where due <= now()
                                        order by tried, due desc limit 1 for update skip locked)
                        returning sha256, tried,
                            (select stored_id from attachment_file of
                             where of.sha256 = paper_text.sha256 order by at limit 1) as stored_id,
                            (select size from attachment_file of
                             where of.sha256 = paper_text.sha256 order by at limit 1) as size""")
                .mapping(row -> new Due(
                        row.getString("sha256"),
                        row.getInteger("tried"),
                        row.getUUID("stored_id"),
                        row.getLong("size") == null ? 0 : row.getLong("size")))
                .execute(Tuple.of((double) lease.toSeconds()))
                .map(rows -> rows.stream().findFirst());
    }

    /** Somebody else needed what reads it: it is as if it had not been begun. */
    Future<Void> putBack(SqlConnection conn, String sha256) {
        return conn.preparedQuery("update paper_text set tried = tried - 1, due = now() where sha256 = $1")
                .execute(Tuple.of(sha256))
                .mapEmpty();
    }

    /** Something around it went wrong, and may last: it is taken again, but not before this has passed. */
    Future<Void> putOff(SqlConnection conn, String sha256, Duration time) {
        return conn.preparedQuery("update paper_text set due = now() + make_interval(secs => $2) where sha256 = $1")
                .execute(Tuple.of(sha256, (double) time.toSeconds()))
                .mapEmpty();
    }

    /** It has been read. */
    Future<Void> keep(SqlConnection conn, String sha256, PaperText text, boolean civilNumber) {
        return conn.preparedQuery(
                        """
                        update paper_text set due = null, words = $2, heading_lines = $3, heading_levels = $4,
                            pictures = $5, cut = $6, hides = $7, civil_number = $8 where sha256 = $1""")
                .execute(Tuple.of(sha256, text.words())
                        .addArrayOfInteger(numbers(
                                text.headings().stream().map(Headline::line).toList()))
                        .addArrayOfInteger(numbers(
                                text.headings().stream().map(Headline::level).toList()))
                        .addArrayOfInteger(numbers(text.pictures()))
                        .addBoolean(text.cut())
                        .addBoolean(text.hidden())
                        .addBoolean(civilNumber))
                .mapEmpty();
    }

    private static Integer[] numbers(List<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    /** It cannot be read, and is not tried again. */
    Future<Void> giveUp(SqlConnection conn, String sha256, String fault) {
        return conn.preparedQuery("update paper_text set due = null, fault = $2 where sha256 = $1")
                .execute(Tuple.of(sha256, fault))
                .mapEmpty();
    }

    /** What became of a file; nothing for one of a kind that is not read. */
    Future<Optional<PaperState>> state(SqlConnection conn, String sha256) {
        return conn.preparedQuery("select * from paper_text where sha256 = $1")
                .mapping(row -> new PaperState(row.getString("fault"), text(row)))
                .execute(Tuple.of(sha256))
                .map(rows -> rows.stream().findFirst());
    }

    /** What a careful colleague would say of these files; nothing of those that are not read yet. */
    Future<Map<String, PaperFacts>> facts(SqlConnection conn, Set<String> sha256) {
        return conn.preparedQuery(
                        """
                        select sha256, fault, pictures, hides, civil_number from paper_text
                        where due is null and sha256 = any($1)""")
                .execute(Tuple.tuple().addArrayOfString(sha256.toArray(String[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.getString("sha256"),
                                row -> new PaperFacts(
                                        row.getString("fault"),
                                        List.of(row.getArrayOfIntegers("pictures")),
                                        row.getBoolean("hides"),
                                        row.getBoolean("civil_number")))));
    }

    private static PaperText text(Row row) {
        if (row.getString("words") == null) return null;
        List<Integer> lines = Arrays.asList(row.getArrayOfIntegers("heading_lines"));
        List<Integer> levels = Arrays.asList(row.getArrayOfIntegers("heading_levels"));
        List<Headline> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) headings.add(new Headline(lines.get(i), levels.get(i)));
        return new PaperText(
                row.getString("words"),
                headings,
                row.getBoolean("cut"),
                List.of(row.getArrayOfIntegers("pictures")),
                row.getBoolean("hides"));
    }
}
