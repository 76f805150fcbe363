package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does something, what they are called, and for which years they are elected. */
class NamingChecksTest extends CheckCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KKR Midtjylland giver tilsagn om støtte. | Det indstilles, at kommunerne giver tilsagn om støtte.",
                "Der lægges op til, at KKR giver et tilsagn. | Det indstilles, at de 19 kommuner giver tilsagn.",
                "Kommunerne forpligter sig til planen. | Det indstilles, at KD-Net forpligter sig til planen.",
                "Hver kommune garanterer en plads. | Det indstilles, at KKR Sjælland garanterer en plads.",
                "Netværket stiller garanti for lånet. | Det indstilles, at byrådene stiller garanti for lånet.",
                "Kontaktrådet vil give endeligt tilsagn. | Det indstilles, at alle kommuner giver tilsagn.",
            })
    void twoWhoPledgeTheSameAreReported(String background, String recommendation) {
        assertThat(agenda(asked(background, recommendation))).containsExactly("giver-differs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunerne giver tilsagn om støtte. | Det indstilles, at kommunerne giver tilsagn om støtte.",
                "KKR Midtjylland giver tilsagn. | Det indstilles, at KKR giver tilsagn.",
                "Regionen giver tilsagn om støtte. | Det indstilles, at kommunerne giver tilsagn om støtte.",
                "KKR Midtjylland drøfter planen. | Det indstilles, at kommunerne giver tilsagn om støtte.",
                "Kommunerne garanterer en plads. | Det indstilles, at KKR giver tilsagn om planen.",
                "KKR orienteres om, at kommunerne giver tilsagn. | Det indstilles, at KKR godkender planen.",
                "KKR ser gerne, at de deltagende kommuner forpligter sig. | Det indstilles, at KKR godkender planen.",
            })
    void oneWhoPledgesIsNot(String background, String recommendation) {
        assertThat(agenda(asked(background, recommendation))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udpegningerne gælder valgperioden 2018-2022.",
                "Listen er for valgperioden 2022 - 2026.",
                "Rådet er valgt i byrådsperioden 2021-2025.",
                "Reglen gælder i valgperioden 2026 til 2030.",
                "Repræsentanterne for valgperioden 2014-18 takkes.",
                "Aftalen følger valgperioden fra 2023 til og med 2026.",
            })
    void aTermThatNobodyIsElectedForIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("term-unusual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udpegningerne gælder valgperioden 2018-2021.",
                "Listen er for valgperioden 2026 - 2029.",
                "Repræsentanterne for valgperioden 2014-17 takkes.",
                "Det skete i den første del af valgperioden 2022-2023.",
                "Kommunerne blev dannet med valgperioden 2007-2009.",
                "Aftalen gælder i perioden 2018-2022.",
                "Rammeaftale 2021-22 drøftes i valgperioden.",
            })
    void theTermOfMunicipalitiesIsNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallene er fra Defactum. Det er Defaktum, der regner. Vi spurgte Defactum.",
                "Et partnerskab med Realdania er aftalt med Real Dania og med Realdania.",
                "Sagen er sendt til Sundhedskordinationsudvalget. Det er Sundhedskoordinationsudvalgets sag.",
                "Loven er vedtaget i Folkeetinget, som Folketinget plejer.",
                "Aftalen er med Erhvevshuset, altså Erhvervshuset.",
                "Planen fra Midttrafik er drøftet med Midt Trafik.",
                "Svaret kom fra Socialstyrrelsen. Det har Socialstyrelsen sagt.",
            })
    void aNameInTwoSpellingsIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("spelling-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er Region Midtjyllands plan for Midtjylland og for Midtjyderne.",
                "Der er aftaler med Kommunerne og med Kommunernes Landsforening.",
                "Sagen er hos Uddannelsesudvalget og hos Uddannelsesudvalgets formand.",
                "Vi talte med Andreassen og med Andreasen.",
                "Det gælder for Nordjylland og for Nordsjælland.",
                "Det er Styregruppen og de andre, som Styregrupperne kalder.",
                "Mødet var i Sundhedsklyngen og hos Sundhedsklyngerne.",
                "Formanden sagde ja. Formnden sagde nej.",
                "Den Kommunale plan er et Kommunalt ansvar.",
            })
    void formsOfOneNameAndOtherNamesAreNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @Test
    void theUsualSpellingIsToldOfTheItemThatHasTheOther() {
        Item one = says("Vi arbejder med Realdania, og Realdania betaler.");
        Item other = says("Vi har skrevet til Real Dania.").withNumber("1.2");
        assertThat(Checks.of(meeting(one, other), Kind.AGENDA, java.util.Set.of(), java.util.Map.of()))
                .extracting(Finding::message)
                .containsExactly(
                        "Punkt 1.2: her står der \"Real Dania\", andre steder \"Realdania\". Er det det samme?");
    }

    @Test
    void peopleMayHaveNamesThatAreNearlyAlike() {
        Item item = says("Vi talte med Kallestrup og med Kallstrup.");
        assertThat(agenda(item)).containsExactly("spelling-differs");
        Attendance one = Attendance.listed(Group.PARTICIPANT, "Jan Kallstrup", null, null)
                .withId(UUID.randomUUID());
        assertThat(codes(meeting(item).withAttendance(List.of(one)), Kind.AGENDA))
                .isEmpty();
    }

    private static Item asked(String background, String recommendation) {
        return asks(recommendation).withWords(TextField.BACKGROUND, RichText.ofPlain(background));
    }
}
