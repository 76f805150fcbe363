package dk.raadslag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {
    /** The same file is read by the front end's fuzzy-date.test.ts. */
    record Example(JsonNode date, LocalDate first, LocalDate last, String da, String en, List<String> typed) {}

    /** Of the meetings in the examples, one is held, on the day of KKR Midtjylland's next one. */
    private static LocalDate held(JsonNode date) {
        boolean known = date.path("meeting").asText().endsWith("01")
                || date.path("next").asText().equals("kkr-midtjylland");
        return known ? LocalDate.of(2026, 12, 3) : null;
    }

    @TestFactory
    Stream<DynamicTest> everyKindIsReadFromJsonAndWrittenAsItWas() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.da(), () -> {
                    FuzzyDate date = Json.WIRE.treeToValue(example.date(), FuzzyDate.class);
                    assertThat(Json.WIRE.<JsonNode>valueToTree(date)).isEqualTo(example.date());
                    LocalDate held = held(example.date());
                    assertThat(date.span(held).map(FuzzyDate.Span::first))
                            .isEqualTo(Optional.ofNullable(example.first()));
                    assertThat(date.lastDay(held)).isEqualTo(Optional.ofNullable(example.last()));
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"part\": \"medio\"}",
                "{\"quarter\": \"2023-5\"}",
                "{\"half\": \"2023-3\"}",
                "{\"season\": \"2023-monsoon\"}",
                "{\"day\": \"2027-03-15\", \"quarter\": \"2023-3\"}"
            })
    void whatIsNoDateIsRefused(String json) {
        assertThatThrownBy(() -> Json.WIRE.readValue(json, FuzzyDate.class))
                .isInstanceOf(ValueInstantiationException.class);
    }

    @Test
    void thePartsOfAMonthAndTheMonthsOfAYearLeaveNoDayOut() {
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
            List<FuzzyDate> parts = new ArrayList<>();
            for (FuzzyDate.Part part : FuzzyDate.Part.values()) parts.add(new FuzzyDate.OfMonth(month, part));
            assertThat(days(parts)).isEqualTo(days(List.of(new FuzzyDate.OfMonth(month, null))));
        }
        Stream<FuzzyDate> quarters = IntStream.rangeClosed(1, 4).mapToObj(at -> new FuzzyDate.Quarter("2024-" + at));
        Stream<FuzzyDate> halves = IntStream.rangeClosed(1, 2).mapToObj(at -> new FuzzyDate.Half("2024-" + at));
        Stream<FuzzyDate> seasons =
                Stream.of("spring", "summer", "autumn", "winter").map(at -> new FuzzyDate.Season("2024-" + at));
        assertThat(days(quarters.toList())).hasSize(366).isEqualTo(days(halves.toList()));
        assertThat(days(seasons.toList())).hasSize(365);
    }

    private static List<LocalDate> days(List<FuzzyDate> dates) {
        return dates.stream()
                .map(date -> date.span(null).orElseThrow())
                .flatMap(span -> span.first().datesUntil(span.last().plusDays(1)))
                .toList();
    }

    private static List<Example> examples() throws IOException {
        try (InputStream file = FuzzyDateTest.class.getResourceAsStream("/fuzzy-dates/examples.json")) {
            return Json.WIRE.readValue(file, new TypeReference<>() {});
        }
    }
}
