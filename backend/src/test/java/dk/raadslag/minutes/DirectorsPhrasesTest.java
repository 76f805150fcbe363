package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How directors write their minutes, and how these minutes are written so far. */
class DirectorsPhrasesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Dagsorden               | godkender dagsordenen            | Dagsordenen blev godkendt.               | KD-Net godkendte dagsordenen.
            Forslag til budget 2027 | godkender forslag til budget     | KD-Net godkendte forslag til budget.     | KD-Net godkendte budget 2027.
            Nedlæggelse af udvalget | godkender, at udvalget nedlægges | KD-Net godkendte, at udvalget nedlægges. | KD-Net godkendte nedlæggelse af udvalget.
            Status på SOSU          | drøfter udkast til status        | Status på SOSU blev drøftet.             | KD-Net drøftede status på SOSU.
            SOSU-uddannelserne      | drøfter dimensioneringen         | SOSU-uddannelserne blev drøftet.         | KD-Net drøftede SOSU-uddannelserne.
            Ny lægevagt             | drøfter sagen                    | Sagen blev drøftet.                      | KD-Net drøftede sagen.
            Orientering             | tager orienteringen til efterretning | Orientering taget til efterretning.  | KD-Net tog orienteringen til efterretning.
            Vagtplan                | tiltræder vagtplanen             | KD-Net tiltrådte vagtplanen.             | KD-Net tiltrådte indstillingen.
            """)
    void directorsWriteWhatWasDone(String title, String asked, String first, String second) {
        assertThat(offered(item(title, "Det indstilles, at KD-Net " + asked + ".")))
                .startsWith(first, second);
    }

    @Test
    void whoeverPresentsIsNamed() {
        Item health = item(
                        "Orientering fra Sundhedsområdet",
                        "Det indstilles, at KD-Net tager orienteringen til efterretning.")
                .withPresenters(List.of("Direktør, Horsens", "Direktør, Skive"));
        assertThat(offered(health))
                .startsWith(
                        "Direktør, Horsens og Direktør, Skive orienterede om sundhedsområdet. Orientering taget til efterretning.",
                        "Orientering taget til efterretning.");
        Item matter = item("Ny lægevagt", "Det indstilles, at KD-Net drøfter sagen.")
                .withPresenters(List.of("Direktør, Ikast"));
        assertThat(offered(matter)).startsWith("Sagen blev drøftet.", "Direktør, Ikast orienterede om ny lægevagt.");
    }

    @Test
    void anItemAfterOneThatWasNotReachedSaysTheSame() {
        Item before = item("Udpegninger", null)
                .withStatus(ItemStatus.DONE, Outcome.NOT_REACHED)
                .withWords(TextField.DECISION, RichText.ofPlain("Ikke behandlet. Se eftersendt mail."));
        Item next = item("Kommende møder", "Det indstilles, at KD-Net tager orienteringen til efterretning.");
        assertThat(DecisionPhrases.of(HouseStyle.KD_NET, "KD-Net Midtjylland", List.of(before), next)
                        .get(0))
                .isEqualTo(new Phrase("Ikke behandlet. Se eftersendt mail.", Outcome.NOT_REACHED, false));
        Item again = before.withStatus(ItemStatus.DONE, Outcome.POSTPONED);
        assertThat(offered(next, again))
                .as("postponed is another thing")
                .startsWith("Orientering taget til efterretning.");
    }

    @Test
    void theIndstillingIsFollowedInTheWordsOfTheItemsBefore() {
        Item before =
                item("Budget", null).withWords(TextField.DECISION, RichText.ofPlain("KKR godkendte indstillingen."));
        Item after = item("Regnskab", null).withWords(TextField.DECISION, RichText.ofPlain("Sagen blev drøftet."));
        Item next = item("Klima", "Det indstilles, at KKR Midtjylland drøfter planen.");
        assertThat(DecisionPhrases.of(HouseStyle.KKR, "KKR Midtjylland", List.of(before, after), next))
                .element(1)
                .isEqualTo(new Phrase("KKR Midtjylland godkendte indstillingen.", Outcome.APPROVED, false));
    }

    @Test
    void anyOtherBusinessHasNoRemarks() {
        assertThat(DecisionPhrases.of(HouseStyle.KKR, "KKR Midtjylland", List.of(), item("Eventuelt", null)))
                .extracting(Phrase::text)
                .startsWith("Ingen yderligere bemærkninger.", "KKR Midtjylland drøftede sagen.");
    }

    private static List<String> offered(Item item, Item... earlier) {
        return DecisionPhrases.of(HouseStyle.KD_NET, "KD-Net Midtjylland", List.of(earlier), item).stream()
                .map(Phrase::text)
                .toList();
    }

    private static Item item(String title, String recommendation) {
        return Item.fresh("3", title)
                .withWords(TextField.RECOMMENDATION, recommendation == null ? null : RichText.ofPlain(recommendation))
                .withStatus(ItemStatus.OPEN);
    }
}
