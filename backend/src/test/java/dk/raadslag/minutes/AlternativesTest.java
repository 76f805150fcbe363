package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One key writes which of several alternatives was chosen. */
class AlternativesTest {
    @Test
    void eachIsOfferedByItsNameAndTitle() {
        assertThat(chosen(
                        "Der er to modeller for betalingen.",
                        "Model A: Efter indbyggertal",
                        "tekst",
                        "Model B: Ens for alle"))
                .containsExactly(
                        "KKR Midtjylland valgte model A: Efter indbyggertal.",
                        "KKR Midtjylland valgte model B: Ens for alle.");
        assertThat(chosen(
                        "Styregruppen peger på tre mulige løsninger:",
                        "1) Fælles vagt",
                        "2) Egen vagt",
                        "3) Ingen vagt"))
                .containsExactly(
                        "KKR Midtjylland valgte løsning 1: Fælles vagt.",
                        "KKR Midtjylland valgte løsning 2: Egen vagt.",
                        "KKR Midtjylland valgte løsning 3: Ingen vagt.");
    }

    @Test
    void listsWithinAnAlternativeAreNotTheNextOne() {
        assertThat(chosen(
                        "Der er to forslag i spil.",
                        "a. Nyt forslag",
                        "1. Loft",
                        "2. Gulv",
                        "b. Gammelt forslag",
                        "1. Loft"))
                .containsExactly(
                        "KKR Midtjylland valgte forslag a: Nyt forslag.",
                        "KKR Midtjylland valgte forslag b: Gammelt forslag.");
    }

    @Test
    void aLongTitleIsLeftOut() {
        String line = "a. " + "meget ".repeat(20);
        assertThat(chosen("Der er to scenarier.", line, "b. Kort"))
                .containsExactly("KKR Midtjylland valgte scenarie a.", "KKR Midtjylland valgte scenarie b: Kort.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dagsordenen:\na. Velkomst\nb. Afslutning",
                "Der er to forslag.\nDet første er bedst.",
                "Der er to modeller.\na. Den ene",
                "Der er flere muligheder.\nb. Senere\nc. Aldrig",
            })
    void nothingElseIsAnAlternative(String text) {
        assertThat(chosen(text.split("\n"))).isEmpty();
    }

    @Test
    void aHugeTextCostsLittle() {
        String text = "Der er to modeller.\n" + "a. x\n".repeat(100_000) + "to ".repeat(100_000);
        assertThat(chosen(text.split("\n"))).isEmpty();
    }

    private static List<String> chosen(String... lines) {
        Item item = Item.fresh("2.1", "Betaling")
                .withWords(TextField.CASE_PRESENTATION, RichText.ofPlain(String.join("\n", lines)));
        return DecisionPhrases.of(HouseStyle.KKR, "KKR Midtjylland", List.of(), item).stream()
                .map(Phrase::text)
                .filter(text -> text.contains(" valgte "))
                .toList();
    }
}
