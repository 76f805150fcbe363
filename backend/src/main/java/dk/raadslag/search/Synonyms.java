package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that mean the same, from {@code search/synonyms.txt}, by their stems. */
final class Synonyms {
    private final VocabularyStore store;
    /** Null before they were first asked for; PostgreSQL knows the stems. */
    private volatile Map<String, Set<String>> byStem;

    Synonyms(VocabularyStore store) {
        this.store = store;
    }

    Future<Map<String, Set<String>>> byStem(SqlConnection conn) {
        if (byStem != null) return Future.succeededFuture(byStem);
        List<List<String>> groups = groups();
        List<String> words = groups.stream().flatMap(List::stream).toList();
        return store.stems(conn, words).map(stems -> byStem = grouped(groups, stems));
    }

    private static Map<String, Set<String>> grouped(List<List<String>> groups, List<String> stems) {
        Map<String, Set<String>> grouped = new HashMap<>();
        int next = 0;
        for (List<String> group : groups) {
            Set<String> same = new HashSet<>(stems.subList(next, next + group.size()));
            same.remove(null);
            same.forEach(stem ->
                    grouped.computeIfAbsent(stem, first -> new HashSet<>()).addAll(same));
            next += group.size();
        }
        return grouped;
    }

    static List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Synonyms.class.getResourceAsStream("/search/synonyms.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> groups.add(List.of(Form.of(line).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
