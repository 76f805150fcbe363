package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionPhrasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Det indstilles, at KKR Midtjylland godkender planen.                  | KKR Midtjylland godkendte planen.                    | APPROVED
            Det indstilles, at KKR Midtjylland tiltræder fordelingen.             | KKR Midtjylland tiltrådte fordelingen.               | ENDORSED
            Det indstilles, at KKR Midtjylland tager status til efterretning.     | KKR Midtjylland tog status til efterretning.         | NOTED
            Det indstilles, at KKR drøfter, hvordan kommunerne drøfter budgettet. | KKR Midtjylland drøftede, hvordan kommunerne drøfter budgettet. | DISCUSSED
            Det indstilles at KKR Midtjylland udpeger to medlemmer.               | KKR Midtjylland udpegede to medlemmer.               | APPROVED
            Det indstilles, at KKR Midtjylland beder udvalget følge sagen.        | KKR Midtjylland bad udvalget følge sagen.            | ENDORSED
            Det indstilles, at KKR Midtjylland anbefaler aftalen.                 | KKR Midtjylland anbefalede aftalen.                  | ENDORSED
            Det indstilles, at KKR Midtjylland tilslutter sig forslaget.          | KKR Midtjylland tilsluttede sig forslaget.           | ENDORSED
            Det indstilles, at KKR Midtjylland beslutter takststigningen.         | KKR Midtjylland besluttede takststigningen.          | APPROVED
            Det indstilles, at kommunerne giver tilsagn om 10 kr. pr. borger.     | Kommunerne gav tilsagn om 10 kr. pr. borger.         | ENDORSED
            Det indstilles, at punktet drøftes.                                   | KKR Midtjylland drøftede punktet.                    | DISCUSSED
            Det indstilles, at KKR med afsæt i planen drøfter budgettet.          | KKR Midtjylland drøftede med afsæt i planen budgettet. | DISCUSSED
            Det indstilles, at KKR Midtjylland drøfter og godkender planen.       | KKR Midtjylland drøftede og godkendte planen.        | APPROVED
            Det indstilles, at KKR drøfter og tilslutter sig planen.              | KKR Midtjylland drøftede og tilsluttede sig planen.  | ENDORSED
            """)
    void theFirstPhraseAnswersTheRecommendationInThePast(String recommendation, String phrase, Outcome outcome) {
        assertThat(phrases("KKR Midtjylland", recommendation).get(0)).isEqualTo(new Phrase(phrase, outcome, false));
    }

    @Test
    void pointsOfTheBodyItselfMakeOneSentence() {
        assertThat(phrases(
                                "KKR Midtjylland",
                                "Det indstilles, at KKR Midtjylland",
                                "godkender planen",
                                "orienteres om vejen.")
                        .get(0)
                        .text())
                .isEqualTo("KKR Midtjylland godkendte planen og blev orienteret om vejen.");
    }

    @Test
    void pointsOfOtherActorsAreAnsweredByTheIndstillingAsAWhole() {
        assertThat(phrases(
                                "KKR Midtjylland",
                                "Udvalget indstiller, at:",
                                "Pladserne øges med 20",
                                "Fordelingen fastholdes.")
                        .get(0)
                        .text())
                .isEqualTo("KKR Midtjylland tiltrådte indstillingen.");
    }

    @Test
    void aLeadWithItsOwnVerbsAnswersAllPointsAtOnce() {
        assertThat(phrases(
                                "KKR Midtjylland",
                                "Det indstilles, at KKR Midtjylland drøfter og tilslutter sig, at:",
                                "Alle måler ens",
                                "Alle planlægger ens")
                        .get(0)
                        .text())
                .isEqualTo("KKR Midtjylland drøftede og tilsluttede sig indstillingen.");
    }

    @Test
    void remarksPostponementAndNotReachedAreAlwaysOffered() {
        List<Phrase> offered = phrases("KKR Midtjylland", "Det indstilles, at KKR Midtjylland godkender planen.");
        assertThat(offered)
                .extracting(Phrase::text)
                .containsExactly(
                        "KKR Midtjylland godkendte planen.",
                        "KKR Midtjylland tiltrådte indstillingen.",
                        "KKR Midtjylland godkendte planen med følgende bemærkninger:",
                        "Sagen blev udsat.",
                        "Ikke behandlet.");
        assertThat(offered.get(2).continues()).isTrue();
    }

    @Test
    void anItemWithoutRecommendationWasDiscussed() {
        assertThat(DecisionPhrases.of(HouseStyle.KD_NET, "KD-Net Midtjylland", List.of(), item(null))
                        .get(0)
                        .text())
                .isEqualTo("KD-Net drøftede sagen.");
    }

    private static List<Phrase> phrases(String body, String lead, String... points) {
        List<Op> ops = new ArrayList<>(List.of(Op.text(lead + "\n")));
        for (String point : points) {
            ops.add(Op.text(point));
            ops.add(new Op("\n", Map.of("list", "bullet")));
        }
        return DecisionPhrases.of(HouseStyle.KKR, body, List.of(), item(new RichText(ops)));
    }

    private static Item item(RichText recommendation) {
        return Item.fresh("1.1", "Plan")
                .withWords(TextField.RECOMMENDATION, recommendation)
                .withStatus(ItemStatus.OPEN);
    }
}
