package dk.raadslag.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CpuTime;
import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are promises at a meeting on Thursday 3 December 2026, and when each is due. */
class PromisesTest {
    private static final Setting SETTING = new Setting(
            LocalDate.of(2026, 12, 3), "kkr-midtjylland", "kd-net-midtjylland", List.of("Ane Holm", "Bo Lund"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sagen drøftes igen på næste møde.                                 | next kkr-midtjylland",
                "Planen forelægges på det kommende møde.                           | next kkr-midtjylland",
                "Oplægget behandles på næste møde i KD-Net.                        | next kd-net-midtjylland",
                "Der følges op næste gang.                                         | next kkr-midtjylland",
                "Sagen tages op på et kommende møde.                               | some time",
                "Emnet inddrages ved næste trafikplan.                             | some time",
                "KKR vender tilbage til sagen.                                     | some time",
                "Ane Holm sender notatet til medlemmerne.                          | some time",
                "Sekretariatet undersøger muligheden.                              | some time",
                "Svaret sendes senest den 15. januar 2027.                         | 2027-01-15",
                "Svaret sendes senest d. 15/1.                                     | 2027-01-15",
                "Svaret sendes inden 15.1.27.                                      | 2027-01-15",
                "Sekretariatet sender en plan på mandag.                           | 2026-12-07",
                "Udkastet sendes inden for 14 dage.                                | 2026-12-17",
                "Udkastet udsendes i næste uge.                                    | 2026-12-11",
                "Budgettet behandles i marts.                                      | 2027-03-31",
                "Budgettet behandles 12. feb. 2027.                                | 2027-02-12",
                "Budgettet behandles primo april 2027.                             | 2027-04-10",
                "Budgettet behandles medio jan. 2027.                              | 2027-01-20",
                "Budgettet behandles ultimo maj.                                   | 2027-05-31",
                "Budgettet forelægges i slutningen af februar.                     | 2027-02-28",
                "DASSOS rapporterer tilbage inden udgangen af 3. kvartal 2027.     | 2027-09-30",
                "Evalueringen præsenteres i første kvartal 2027.                   | 2027-03-31",
                "Regnskabet forelægges i Q2 2027.                                  | 2027-06-30",
                "Aftalen genforhandles i 1. halvår 2027.                           | 2027-06-30",
                "Kommunerne forventes at godkende planen til foråret.              | 2027-05-31",
                "Strategien revideres i efteråret 2027.                            | 2027-11-30",
                "Ordningen evalueres efter sommerferien.                           | 2027-08-31",
                "Udvalget drøfter sagen inden sommerferien.                        | 2027-06-30",
                "KKR får forelagt en status inden årets udgang.                    | 2026-12-31",
                "Kontrakten evalueres i 2028.                                      | 2028-12-31",
                "KKR modtager regnskabet i begyndelsen af 2027.                    | 2027-03-31",
                "Kontrakten godkendes på første møde i 2027.                       | 2027-03-31",
                "På mødet i februar behandler KKR den endelige plan.               | 2027-02-28",
                "Planen skal drøftes på februarmødet.                              | 2027-02-28",
                "Forslaget vil blive forelagt i januar 2027.                       | 2027-01-31",
                "Høringen gennemføres fra 10. januar til 1. marts 2027.            | 2027-03-01",
            })
    void aPromiseIsFoundWithItsTime(String sentence, String when) {
        assertThat(inDecision(sentence)).extracting(When::of).containsExactly(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KKR Midtjylland godkendte indstillingen.",
                "KKR Midtjylland drøftede sagen den 3. december 2026.",
                "Sagen blev drøftet på møde i september.",
                "Aftalen gælder fra 1. januar 2027.",
                "Ordningen gælder frem til juli 2027.",
                "Budgettet for 2027 er vedtaget.",
                "Tilskuddet udgør 3 mio. kr. årligt i 2027-2029.",
                "Der er ikke truffet beslutning om 2028.",
                "Næste møde er den 10. februar 2027.",
                "KKR har møde den 10. februar 2027, og der præsenteres en oversigt over sager.",
                "Formanden takkede for oplægget.",
                "Planen skrev: “Sagen behandles på næste møde.”",
                "Kommunerne opfordres til at sende eksempler til Jan Holm.",
            })
    void whatIsOrWasIsNoPromise(String sentence) {
        assertThat(inDecision(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der sendes en kvittering til ministeren.",
                "Ministeren forventes i løbet af januar at udpege klyngerne.",
                "På mødet blev det aftalt, at planen behandles i januar.",
                "Valg der skal drøftes i næste valgperiode",
            })
    void aCaseTellsMoreThanItPromises(String sentence) {
        assertThat(in(TextField.CASE_PRESENTATION, sentence)).isEmpty();
    }

    @Test
    void everyDayThatADecisionNamesIsAPromise() {
        assertThat(inDecision("Aftalen behandles den 12. januar og træder i kraft 1. maj."))
                .extracting(When::of)
                .containsExactly("2027-01-12", "2027-05-01");
    }

    @Test
    void itTellsWhoIsNamed() {
        assertThat(inDecision("Det blev aftalt, at Bo Lund sender planen på mandag."))
                .extracting(Promise::who)
                .containsExactly("Bo Lund");
        assertThat(inDecision("Formandskabet tager kontakt til ministeren."))
                .extracting(Promise::who)
                .containsExactly("Formandskabet");
        assertThat(inDecision("Sagen drøftes på næste møde."))
                .extracting(Promise::who)
                .containsExactly("");
    }

    @Test
    void whatTheDecisionSaysOfADayIsNotToldAgain() {
        Item item = Item.fresh("2.1", "Klima")
                .withWords(TextField.CASE_PRESENTATION, RichText.ofPlain("Planen behandles den 10. februar 2027."))
                .withWords(TextField.DECISION, RichText.ofPlain("Planen forelægges igen den 10. februar 2027."));
        assertThat(Promises.in(item, SETTING)).extracting(Promise::field).containsExactly(TextField.DECISION);
    }

    @Test
    void theListOfTheNextMeetingPromisesNothing() {
        Item item = Item.fresh("6.1", "Punkter til næste møde")
                .withWords(TextField.DECISION, RichText.ofPlain("Planen behandles på næste møde."));
        assertThat(Promises.in(item, SETTING)).isEmpty();
    }

    @Test
    void sentencesEndNeitherAtAbbreviationsNorAtDays() {
        assertThat(Sentences.of("Se bl.a. KKR’s plan. Den 3. Marts holdes intet, jf. Loven! Slut 2021-22. Ny."))
                .containsExactly(
                        "Se bl.a. KKR’s plan.", "Den 3. Marts holdes intet, jf. Loven!", "Slut 2021-22.", "Ny.");
    }

    private static List<Promise> inDecision(String words) {
        return in(TextField.DECISION, words);
    }

    private static List<Promise> in(TextField field, String words) {
        return Promises.in(Item.fresh("2.1", "Sag").withWords(field, RichText.ofPlain(words)), SETTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "senest den 1. maj ",
                "et kommende møde ",
                "i jan - ",
                "tager x x ",
                "fra den 1/1 ",
                "1. ",
                "\"",
                "bliver "
            })
    void whatNoPersonWroteCostsLittle(String again) {
        CpuTime.within(
                Duration.ofSeconds(10), () -> inDecision("Svaret sendes " + again.repeat(300_000 / again.length())));
        CpuTime.within(
                Duration.ofSeconds(10), () -> inDecision(("Svaret sendes " + again.repeat(100) + ".\n").repeat(200)));
    }
}
