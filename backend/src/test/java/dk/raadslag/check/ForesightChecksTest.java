package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CpuTime;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people will ask afterwards: whether there is money, when the next meeting is, what else may happen. */
class ForesightChecksTest extends CheckCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forslaget behandles af Økonomiudvalget på møde den 3. december 2026 og sendes derefter ud.",
                "Regionsrådet træffer sin beslutning den 3. december 2026.",
                "Planen forelægges bestyrelsen for Midttrafik d. 3. december 2026.",
                "Byrådet i Aarhus drøfter sagen torsdag den 3. december 2026.",
                "Styregruppen mødes 3. december 2026, og resultatet ventes bagefter.",
                "Aftalen godkendes i Sundhedssamarbejdsudvalget den 3. december 2026.",
            })
    void anotherBodyOnTheSameDayIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("same-day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen behandles i KKR Midtjylland den 3. december 2026 og i regionsrådet senere.",
                "Forslaget behandles af Økonomiudvalget den 17. december 2026.",
                "Udvalget sendte sit svar den 3. december 2026.",
                "Forslaget blev behandlet af udvalget på møde den 3. december 2026.",
                "Når udvalget har drøftet sagen, behandles den på KKR-mødet den 3. december 2026.",
                "Dagsorden til mødet den 3. december 2026 godkendes.",
                "Fristen for udvalgets svar er den 3. december 2026.",
                "Der er møde i Kontaktudvalget den 3. december 2026.",
            })
    void ourOwnMeetingAndOtherDaysAreNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er et mindreforbrug på 100.000 kr. Midlerne forventes at kunne overføres til 2027.",
                "Det forventes, at staten bevilger 2 mio. kr. til projektet.",
                "Regionen vil formentlig tilføre kr. 250.000 til driften.",
                "Der regnes med, at fonden medfinansierer 1,5 mio. kr.",
                "Udgiften er 75.000 kr. Den forventes dækket af puljen.",
                "Kommunerne håber, at ministeriet tildeler 300.000 kr.",
            })
    void moneyThatNobodyHasDecidedIsReported(String words) {
        assertThat(agenda(says(words).withTitle("Budget 2027"))).containsExactly("money-expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er et mindreforbrug på 100.000 kr. Midlerne er overført til 2027.",
                "Det forventes, at staten bevilger midler til projektet.",
                "Det forventes, at 300 deltagere kommer.",
                "Regnskabet viser 250.000 kr. Det er godkendt.",
                "Midlerne forventes anvendt i 2027.",
                "Budgettet er 2 mio. kr., som kommunerne betaler.",
            })
    void moneyThatIsThereIsNot(String words) {
        assertThat(agenda(says(words).withTitle("Budget 2027"))).isEmpty();
    }

    @Test
    void moneyThatIsExpectedIsOnlyAskedForWhereItMatters() {
        String words = "Det forventes, at staten bevilger 200.000 kr. til projektet.";
        assertThat(agenda(says(words))).as("no budget").isEmpty();
        assertThat(agenda(shows(table("Post | 2027", "Fra staten | 200.000", "Drift | 40"), words)
                        .withTitle("Budget 2027")))
                .as("it is in the table")
                .isEmpty();
        assertThat(agenda(shows(table("Post | 2027", "Fra staten | 200.000 kr.", "Drift | 40 kr."), words)
                        .withTitle("Budget 2027")))
                .as("it is in the table with its unit")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strategien består af fem spor: | 4",
                "Der er følgende tre temaer: | 4",
                "Gruppen arbejder med 4 områder: | 3",
                "Konferencen er opbygget om de to spor: | 3",
                "Udvalget peger på seks mål, som er: | 5",
                "Der er fire nye initiativer: | 3",
                "Udvalget stiller i sit forslag tre ønsker: | 4",
            })
    void aListThatIsLongerOrShorterThanItsWordsIsReported(String lead, int points) {
        assertThat(agenda(lists(lead, points))).containsExactly("list-count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strategien består af fem spor: | 5",
                "Sagen blev drøftet med de fem regioner: | 3",
                "Forslaget gælder i tre år: | 2",
                "Kommunerne har sagt følgende: | 3",
                "Der er tre temaer. De er vigtige: | 4",
                "Aftalen er delt mellem to kommuner: | 3",
                "Der er to krav: | 7",
                "Fase 2 omfatter: | 3",
                "Model 2 indebærer: | 4",
                "Bilag 2 viser: | 3",
                "Spor 3 nye veje: | 2",
            })
    void aListOfTheRightLengthOrOfSomethingElseIsNot(String lead, int points) {
        assertThat(agenda(lists(lead, points))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Næste møde i KKR Midtjylland er den 4. februar 2027.",
                "Næste møde er planlagt til torsdag den 4. februar 2027.",
                "Vi ses til det næste ordinære møde den 4. februar 2027.",
                "Det kommende møde holdes 4. februar 2027.",
                "KKR Midtjylland har møde den 4. februar 2027, og der er en oversigt.",
                "Der afholdes møde i KKR Midtjylland den 4. februar 2027.",
                "Styregruppen har afsluttet sit arbejde. Næste møde er den 4. februar 2027.",
                "Vi ses kl. 10 til næste møde den 4. februar 2027.",
            })
    void aNextMeetingThatIsNotInTheCalendarIsReported(String words) {
        MeetingSnapshot meeting = meeting(says(words).withTitle("Punkter til næste møde"));
        assertThat(next(meeting, LocalDate.of(2027, 2, 5))).containsExactly("next-meeting-unknown");
        assertThat(next(meeting, LocalDate.of(2027, 2, 4)))
                .as("the day is right")
                .isEmpty();
        assertThat(next(meeting, LocalDate.of(2031, 2, 5)))
                .as("an old document, years before the calendar")
                .isEmpty();
        assertThat(NextMeetingCheck.of(meeting, Set.of()))
                .as("nothing is planned")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Næste møde i KD-Net er den 4. februar 2027.",
                "Næste møde i Sundhedssamarbejdsudvalget er den 4. februar 2027.",
                "Referatet er fra møde den 4. februar 2026, og næste møde kendes ikke.",
                "Planen behandles den 4. februar 2027.",
                "Styregruppen holder møde den 4. februar 2027.",
                "Styregruppens næste møde er den 4. februar 2027.",
                "Det godkendes. DASSOS' næste møde er den 4. februar 2027.",
                "KL's næste møde er den 4. februar 2027.",
                "I KOSU er næste møde den 4. februar 2027.",
                "Dialogforums næste møde er den 4. februar 2027.",
                "Danske Regioners næste møde er den 4. februar 2027.",
                "På næste møde drøftes planen. Den gælder fra 4. februar 2027.",
                "KL holder møde med ministeren den 4. februar 2027.",
                "Næste temamøde om klima er den 4. februar 2027.",
                "Sagen udsættes til næste møde, og svar sendes senest den 4. februar 2027.",
            })
    void meetingsOfOthersAndOtherDaysAreNot(String words) {
        assertThat(next(meeting(says(words).withTitle("Punkter til næste møde")), LocalDate.of(2027, 2, 5)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund ",
                "er to forslag\na. ",
                "behandles af udvalget på møde ",
                "forventes ",
                "100.000 kr. ",
                "Næste møde ",
                "3. december 2026 ",
                "to ",
                "Aa",
                "godkendte forslaget, hvor "
            })
    void whatNoPersonWroteCostsLittle(String again) {
        Item item = decided(again.repeat(300_000 / again.length()))
                .withTitle("Budget")
                .withWords(TextField.CASE_PRESENTATION, RichText.ofPlain(again.repeat(300_000 / again.length())));
        CpuTime.within(Duration.ofSeconds(10), () -> minutes(item));
        CpuTime.within(Duration.ofSeconds(10), () -> next(meeting(item), LocalDate.of(2027, 2, 5)));
    }

    private static List<String> next(MeetingSnapshot meeting, LocalDate coming) {
        return NextMeetingCheck.of(meeting, Set.of(coming)).map(Finding::code).toList();
    }

    private static Item lists(String lead, int points) {
        List<Op> ops = new ArrayList<>(List.of(Op.text(lead + "\n")));
        for (int i = 0; i < points; i++) {
            ops.add(Op.text("Nummer " + (char) ('a' + i)));
            ops.add(new Op("\n", Map.of("list", "bullet")));
        }
        return GOOD.withWords(TextField.CASE_PRESENTATION, new RichText(ops));
    }
}
