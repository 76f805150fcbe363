package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.LeftOut;
import dk.raadslag.document.read.ImportedMeeting.Why;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions repeat each other word for word and end where pages do; none of them is taken for a page's header. */
class DecisionsKeptTest {
    private static final String SAME = "KKR Sjælland tiltrådte indstillingen.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KKR Sjælland | 04-11-2026\nSIDE | %d\n",
                "\fKKR Sjælland | 4. november 2026\n",
                "Side %d af 40\n\f",
                "%d\n\f",
                "\f",
                "– %d –\n\fKKR Sjælland | 04-11-2026 | Side %d\n",
                "Referat KKR Sjælland\nSide %d\n\f",
            })
    void a_decision_repeated_beside_page_breaks_is_kept_each_time(String page) {
        ImportedMeeting read = Sources.read(minutes(12, SAME, page));
        assertThat(read.items()).hasSize(12).allSatisfy(item -> {
            assertThat(item.text(TextField.DECISION).plain()).startsWith(SAME);
            assertThat(item.outcome()).isEqualTo(Outcome.ENDORSED);
        });
        assertThat(read.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "Side 4", "- 7 -", "Godkendt", "Ja", "KKR Sjælland", "Formanden orienterede:", "• Bilag 2"
            })
    void every_short_line_of_a_decision_stays(String words) {
        ImportedMeeting read =
                Sources.read(minutes(6, "Stemmetal:\n" + words + "\nDet var det.", "KKR Sjælland | 04-11-2026\n"));
        assertThat(read.items())
                .allSatisfy(item ->
                        assertThat(item.text(TextField.DECISION).plain()).contains(words.replaceFirst("^[•-] ", "")));
    }

    @Test
    void a_referat_of_a_directors_network_is_kept_too() {
        StringBuilder text =
                new StringBuilder("Referat fra møde i kommunaldirektørnetværket i den sjællandske region\n\n");
        for (int i = 1; i <= 8; i++)
            text.append(i + ". Sag nummer " + i + " v. Direktør\nDet indstilles, at KD-Net drøfter sagen.\n\n"
                    + "Referat: Drøftet.\n\nOrientering taget til efterretning\n\fKD-Net Sjælland | 04-11-2026\n");
        ImportedMeeting read = Sources.read(text.toString());
        assertThat(read.items()).hasSize(8).allSatisfy(item -> assertThat(
                        item.text(TextField.DECISION).plain())
                .isEqualTo("Drøftet.\nOrientering taget til efterretning"));
        assertThat(read.leftOut()).hasSize(8).allMatch(line -> line.why() == Why.FURNITURE);
    }

    @Test
    void every_dropped_line_is_reported() {
        String text = minutes(5, SAME, "KKR Sjælland | 04-11-2026\nSIDE | %d\n");
        ImportedMeeting read = Sources.read(text);
        List<String> lines = text.lines().toList();
        assertThat(read.leftOut())
                .filteredOn(line -> line.why() == Why.FURNITURE)
                .hasSize(10)
                .allSatisfy(
                        line -> assertThat(lines.get(line.line() - 1).strip()).isEqualTo(line.text()));
    }

    @Test
    void a_sentence_of_another_text_that_returns_beside_page_headers_is_kept_as_well() {
        String text = minutes(6, SAME, "")
                .replace("\nBeslutning", "\nSagen blev udsendt før mødet.\nKKR Sjælland | 04-11-2026\nBeslutning");
        assertThat(Sources.read(text).items())
                .allSatisfy(item ->
                        assertThat(item.text(TextField.BACKGROUND).plain()).contains("Sagen blev udsendt før mødet."));
    }

    /** Every line of a generated document is in the meeting or in the report, with anything beside it. */
    @Test
    void no_line_disappears_silently() {
        Random random = new Random(20);
        String[] odd = {
            "17", "KKR Sjælland", "Side 3", "KKR Sjælland | 04-11-2026", "2.9 Nyt", "3", "Afbud", "Lukket", "./."
        };
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (String line : minutes(5, SAME, "\f").split("(?<=\n)")) {
                text.append(line);
                if (random.nextInt(6) == 0)
                    text.append(odd[random.nextInt(odd.length)]).append('\n');
            }
            AgendaReader.Reading reading =
                    AgendaReader.readWithAccount(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            long placed = reading.account().fates().values().stream()
                    .filter(fate -> fate == LineAccount.Fate.PLACED)
                    .count();
            long told = reading.meeting().leftOut().stream()
                    .map(LeftOut::line)
                    .distinct()
                    .count();
            assertThat(placed + told)
                    .isEqualTo(SourceText.lines(text.toString()).size());
            assertThat(reading.meeting()
                            .items()
                            .map(item -> item.text(TextField.DECISION))
                            .filter(d -> d != null && d.plain().contains(SAME)))
                    .as(text.toString())
                    .hasSize(5);
        }
    }

    private static String minutes(int items, String decision, String page) {
        StringBuilder text =
                new StringBuilder("REFERAT\n\nKKR SJÆLLAND\n\nDato: 04-11-2026 09:30\n\nSted: Ringsted\n\n");
        text.append("1. Sager\n\n");
        for (int i = 1; i <= items; i++)
            text.append("1." + i + ". Sag med titel " + (char) ('A' + i) + "\n\nSAG-2026-0" + (1000 + i)
                    + " abc\n\nBaggrund\n\n"
                    + "Kommunerne har bedt om sag " + i + ".\n\nBeslutning\n\n" + decision + "\n"
                    + page.formatted(i + 1, i + 1));
        return text.toString();
    }
}
