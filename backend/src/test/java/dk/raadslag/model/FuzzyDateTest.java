package dk.raadslag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
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
    private static final FuzzyDate.Meetings MEETINGS = new FuzzyDate.Meetings() {
        private final LocalDate day = LocalDate.of(2026, 12, 3);

        @Override
        public Optional<LocalDate> day(UUID meetingId) {
            return meetingId.toString().endsWith("01") ? Optional.of(day) : Optional.empty();
        }

        @Override
        public Optional<LocalDate> next(String bodyId) {
            return bodyId.equals("kkr-midtjylland") ? Optional.of(day) : Optional.empty();
        }

        @Override
        public String name(String bodyId) {
            return bodyId.equals("kkr-midtjylland") ? "KKR Midtjylland" : "KD-Net Midtjylland";
        }
    };

    @TestFactory
    Stream<DynamicTest> everyKindIsReadFromJsonAndWrittenAsItWas() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.da(), () -> {
                    FuzzyDate date = Json.WIRE.treeToValue(example.date(), FuzzyDate.class);
                    assertThat(Json.WIRE.<JsonNode>valueToTree(date)).isEqualTo(example.date());
                    assertThat(date.words(MEETINGS)).isEqualTo(example.da());
                    assertThat(date.span(MEETINGS).map(FuzzyDate.Span::first))
                            .isEqualTo(Optional.ofNullable(example.first()));
                    assertThat(date.lastDay(MEETINGS)).isEqualTo(Optional.ofNullable(example.last()));
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
    void theOrderIsThatOfTheLastDaysAndTheMoreExactDateComesFirst() throws JsonProcessingException {
        List<FuzzyDate> ordered = List.of(
                date("{\"month\": \"2023-06\", \"part\": \"medio\"}"),
                date("{\"day\": \"2023-06-30\"}"),
                date("{\"month\": \"2023-06\", \"part\": \"ultimo\"}"),
                date("{\"month\": \"2023-06\"}"),
                date("{\"quarter\": \"2023-2\"}"),
                date("{\"half\": \"2023-1\"}"),
                date("{\"season\": \"2023-summer\"}"),
                date("{\"next\": \"kkr-midtjylland\"}"),
                date("{\"next\": \"kd-net-midtjylland\"}"));
        for (int seed = 0; seed < 20; seed++) {
            List<FuzzyDate> mixed = new ArrayList<>(ordered);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(FuzzyDate.order(MEETINGS));
            assertThat(mixed).isEqualTo(ordered);
        }
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
                .map(date -> date.span(MEETINGS).orElseThrow())
                .flatMap(span -> span.first().datesUntil(span.last().plusDays(1)))
                .toList();
    }

    private static FuzzyDate date(String json) throws JsonProcessingException {
        return Json.WIRE.readValue(json, FuzzyDate.class);
    }

    private static List<Example> examples() throws IOException {
        try (InputStream file = FuzzyDateTest.class.getResourceAsStream("/fuzzy-dates/examples.json")) {
            return Json.WIRE.readValue(file, new TypeReference<>() {});
        }
    }
}
