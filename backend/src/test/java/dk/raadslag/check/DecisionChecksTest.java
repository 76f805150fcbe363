package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which proposal was decided, whether anything was, and who was appointed. */
class DecisionChecksTest extends CheckCase {
    private static final String TWO =
            "Der er to forslag til takster.\na. Uændrede takster i perioden\nTaksterne kan ikke stige.\n"
                    + "b. Reduktion på 2 pct.\nTaksterne kan ikke stige, og de sænkes hvert år.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KKR Midtjylland godkendte forslaget.",
                "Kredsen tilsluttede sig modellen.",
                "KKR godkendte den model, hvor taksterne ikke kan stige.",
                "Der arbejdes videre med et forslag (B), hvor taksterne ikke stige.",
                "Man valgte løsningen.",
                "KKR pegede på alternativet og takkede for arbejdet.",
            })
    void aDecisionThatFitsAllProposalsIsReported(String decision) {
        assertThat(minutes(decided(decision).withWords(TextField.CASE_PRESENTATION, RichText.ofPlain(TWO))))
                .contains("alternative-unclear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KKR Midtjylland godkendte forslag b.",
                "KKR godkendte forslaget om uændrede takster.",
                "Kredsen valgte modellen, hvor taksterne sænkes hvert år.",
                "Sagen blev udsat.",
                "KKR Midtjylland drøftede forslagene.",
                "KKR godkendte model (A).",
                "KKR Midtjylland godkendte indstillingen.",
            })
    void aDecisionThatNamesOneIsNot(String decision) {
        assertThat(minutes(decided(decision).withWords(TextField.CASE_PRESENTATION, RichText.ofPlain(TWO))))
                .doesNotContain("alternative-unclear");
        assertThat(minutes(decided("KKR godkendte forslaget.")
                        .withWords(
                                TextField.CASE_PRESENTATION,
                                RichText.ofPlain("Forslaget siger:\na. Takster\nb. Tilsyn"))))
                .as("one proposal with two points")
                .doesNotContain("alternative-unclear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund (A), Randers, er udtrådt af Uddannelsesudvalget.",
                "Anne Marie Holm er i stedet indtrådt i udvalget.",
                "Det er aftalt, at Ib Skov træder ud af bestyrelsen.",
                "Gerda Bach (V), medlem af byrådet i Skive, udpeges til posten.",
                "Som noget nyt er Jens Ole Vind udpeget som formand for styregruppen.",
                "Lis Dahl har ønsket at udtræde af Sundhedssamarbejdsudvalget.",
                "Per Kvist (SF) trækker sig fra kontaktudvalget.",
            })
    void anAppointmentElsewhereIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("appointment-elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund (A), Randers, orienterer om Uddannelsesudvalget.",
                "Region Midtjylland er udtrådt af samarbejdet.",
                "Aarhus Kommune udpeges som ankerkommune for projektet.",
                "Der udpeges medlemmer til sundhedssamarbejdsudvalget i januar.",
                "Formanden udpeges til den politiske partnerskabsgruppe.",
                "Danmarks Erhvervsfremmebestyrelse træder i kraft.",
                "Bo Lund sender listen over dem, der er udpeget.",
                "Business Region North er indtrådt i samarbejdet.",
                "Bo Lund vælges som ordstyrer til konferencen.",
                "Bo Lund fratræder som kommunaldirektør i Skive.",
            })
    void whatIsNoAppointmentOfAPersonIsNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @Test
    void appointmentsStandUnderAppointments() {
        Item item = says("Bo Lund er udtrådt af udvalget.");
        assertThat(agenda(item.withTitle("Udpegning til udvalget"))).isEmpty();
        assertThat(agenda(item.withTitle("Valg af næstformand"))).isEmpty();
        MeetingSnapshot under = meeting().withSections(List.of(new Section("4", "Udpegninger", List.of(item))));
        assertThat(codes(under, Kind.AGENDA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at KKR tager orienteringen til efterretning. | KKR Midtjylland godkendte indstillingen.",
                "at KD-Net orienteres om planen. | Indstillingen blev godkendt.",
                "at sagen tages til efterretning. | KD-Net godkendte indstillingen, og planen følges.",
                "at KKR tager status til efterretning. | Godkendt.",
                "at mødet tager sagen til efterretning. | Indstillingerne er godkendt.",
                "at KKR tager orienteringen til efterretning. | Indstillingen godkendt som den var.",
            })
    void whatWasOnlyToBeNotedAndIsApprovedIsReported(String asked, String decision) {
        assertThat(minutes(asked("Det indstilles, " + asked, decision))).contains("noted-approved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at KKR tager orienteringen til efterretning. | KKR tog orienteringen til efterretning.",
                "at KKR godkender planen og tager status til efterretning. | KKR godkendte indstillingen.",
                "at KKR godkender planen. | KKR godkendte indstillingen.",
                "at KKR tager orienteringen til efterretning. | KKR tiltrådte indstillingen.",
                "at KKR tager status til efterretning. | Taget til efterretning, og planen blev godkendt.",
                "at KKR drøfter planen. | KKR drøftede planen.",
                "at KKR udpeger et medlem og orienteres om resten. | KKR godkendte indstillingen.",
            })
    void whatWasToBeApprovedIsNot(String asked, String decision) {
        assertThat(minutes(asked("Det indstilles, " + asked, decision))).doesNotContain("noted-approved");
    }

    @Test
    void aHabitIsOneFinding() {
        Item one = asked("Det indstilles, at KKR tager sagen til efterretning.", "KKR godkendte indstillingen.");
        assertThat(Checks.of(meeting(one, one.withNumber("1.2")), Kind.MINUTES, Set.of(), Map.of()))
                .extracting(Finding::message)
                .containsExactly(
                        "Der var kun indstillet til efterretning, men beslutningen siger godkendt: punkt 1.1, 1.2.");
    }

    private static Item asked(String recommendation, String decision) {
        return decided(decision).withWords(TextField.RECOMMENDATION, RichText.ofPlain(recommendation));
    }
}
