package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.PostgresExtension;
import io.vertx.sqlclient.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The migration loads exactly what the sourced files contain. */
@ExtendWith(PostgresExtension.class)
class ReferenceDataTest {
    @ParameterizedTest
    @CsvSource({"region, regions, id", "municipality, municipalities, code", "party, parties, letter"})
    void theTableIsTheFile(String table, String file, String key) throws Exception {
        List<String> lines = lines(file);
        String columns = lines.get(0);
        try (BodyDatabase db = new BodyDatabase()) {
            List<String> rows = db.ask(conn -> conn.query(
                            "select " + columns + " from " + table + " order by " + key + " collate \"C\"")
                    .execute()
                    .map(found -> found.stream().map(ReferenceDataTest::csv).toList()));
            assertThat(rows)
                    .isEqualTo(lines.subList(1, lines.size()).stream().sorted().toList());
        }
    }

    @Test
    void bothBodiesOfARegionHaveItsMunicipalities() throws Exception {
        try (BodyDatabase db = new BodyDatabase()) {
            List<String> counts = db.ask(conn -> conn.query(
                            "select body_id, count(*) as n from body_municipality group by body_id order by body_id")
                    .execute()
                    .map(rows -> rows.stream()
                            .map(row -> row.getString("body_id") + " " + row.getLong("n"))
                            .toList()));
            assertThat(counts)
                    .containsExactlyInAnyOrder(Stream.of("kkr", "kd-net")
                            .flatMap(kind -> Stream.of(
                                            "nordjylland 11",
                                            "midtjylland 19",
                                            "syddanmark 22",
                                            "hovedstaden 29",
                                            "sjaelland 17")
                                    .map(region -> kind + "-" + region))
                            .toArray(String[]::new));
        }
    }

    private static String csv(Row row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String value = row.getValue(column) == null ? "" : String.valueOf(row.getValue(column));
            line.append(column == 0 ? "" : ",").append(value.contains(",") ? '"' + value + '"' : value);
        }
        return line.toString();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                ReferenceDataTest.class.getResourceAsStream("/reference/" + file + ".csv"), StandardCharsets.UTF_8))) {
            return csv.lines().toList();
        }
    }
}
