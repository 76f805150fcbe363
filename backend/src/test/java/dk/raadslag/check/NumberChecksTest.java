package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CpuTime;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that do not fit each other are found, and those that fit, or count something else, are left alone. */
class NumberChecksTest extends CheckCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Randers får 15 pladser (september: 8 og februar: 6).",
                "Der deltog 48 i Skive (forår 2026: 25, efterår 2026: 24).",
                "Udvalget har 9 medlemmer (6 kommunale og 2 regionale).",
                "Regionen har 22 senge (12 i Herning, 6 i Holstebro og 5 i Lemvig).",
                "De 250 pladser er fordelt på 120 i Aarhus, 80 i Randers og 40 i Viborg.",
                "Gruppen på 11 personer består af 7 borgmestre, 2 direktører og 1 formand.",
                "Rammen er 2,5 mio. kr. fordelt med 1,5 mio. kr. til drift og 1,2 mio. kr. til anlæg.",
                "Fordelingen er 43 pct. på dagtilbud, 34 pct. på social- og specialpædagogik og 25 pct. på skole.",
            })
    void partsThatDoNotAddUpAreReported(String words) {
        assertThat(agenda(says(words))).containsExactly("parts-differ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Randers får 15 pladser (september: 8 og februar: 7).",
                "Der er oprettet 120 pladser, heraf 65 til sygeplejersker og 11 til pædagoger.",
                "Der er 35 pladser (heraf 19 i Aarhus og 12 i Randers).",
                "Dimensioneringen øges med 20 (fra 1274 til 1294).",
                "Aftalen fra 2021 (punkt 2 og 3) gælder endnu.",
                "Der holdes 12 møder (3 timer og 1 pause hver gang).",
                "Midlerne, 3 mio. kr., er fordelt over de næste 3 år og 19 kommuner.",
                "De 120 pladser er fordelt på 3 kommuner og 2 regioner.",
                "Udvalget har 7 medlemmer (4 kommunale, 2 regionale og 1 fra almen praksis).",
                "Af 10 mio. kr. er der fordelt med 3,3 mio. kr. til A, 3,3 mio. kr. til B og 3,3 mio. kr. til C.",
                "Fordelingen er 33 pct. på dagtilbud, 33 pct. på skole og 33 pct. på social.",
                "Det gælder 40 elever, fordelt på 25 piger og 15 drenge, og der ventes 10 flere.",
                "Se bilag 3 (2 sider og 2 tabeller).",
                "I de 6 klynger er der en styregruppe bestående af 3 regionale og 4 kommunale medlemmer.",
                "Måltallet er 5 kommuner om året i 4 klynger, hver fordelt på 2 byer og 1 ø.",
                "Tilskuddet er 3 mio. kr., og 250.000 kr. er fordelt på 2 kommuner og 1 region.",
            })
    void partsThatAddUpOrNeedNotAreNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antallet øges med 20 pladser (fra 1274 til 1295).",
                "Taksten hæves med 150 kr. fra 4.107 kr. til 4.275 kr.",
                "Optaget stiger fra 446 til 452 studerende, en stigning på 8.",
                "Tallet faldt fra 1.000 til 980, et fald på i alt 30 familier.",
                "Der er aftaler med 3.813 elever (282 færre end de 4.105 i 2025).",
                "Sidste år kom 310 deltagere, det er 25 flere end 275 året før.",
                "Bidraget går fra 113 til 115 kr. (3 kr. mere).",
                "Rammen øges med 600.000 kr. fra 1,5 til 2 mio. kr.",
                "Puljen falder fra 3 mio. kr. til 2,5 mio. kr., et fald på 0,4 mio. kr.",
            })
    void aChangeThatIsNotTheDifferenceIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("change-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antallet øges med 20 pladser (fra 1274 til 1294).",
                "Der er aftaler med 3.813 elever (282 færre end samme periode i 2025).",
                "Der er aftaler med 3.813 elever (282 færre end de 4.095 i 2025).",
                "Indsatsen øges med 3 årsværk fra 2022 til 2026.",
                "Andelen stiger fra 20 til 25 pct., en stigning på 25 pct.",
                "Kurset for de 6 til 17 årige udvides fra 10 til 12 uger.",
                "Optaget stiger fra 446 til 452, og 120 flere står på venteliste.",
                "Perioden forlænges fra 1. maj til 30. juni med 12 deltagere.",
                "Rammen øges med 500.000 kr. fra 1,5 til 2 mio. kr.",
                "Puljen hæves med 0,5 mio. kr. fra 2 til 2,5 mio. kr.",
                "Andelen øges med 5 procent fra 20 procent til 21 procent.",
            })
    void aChangeThatIsRightOrOfSomethingElseIsNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @Test
    void aChangeInATableIsTheDifferenceToTheValueBefore() {
        assertThat(agenda(shows(
                        table(
                                "By | 2025 | 2026",
                                "Randers | 124 | 130 (6)",
                                "Aarhus | 446 | 452 (6)",
                                "Ry | 144 | 152 (9)"),
                        "")))
                .containsExactly("change-differs");
        assertThat(agenda(shows(
                        table(
                                "By | 2025 | 2026",
                                "Randers | 124 (6) | 130 (6)",
                                "Aarhus | 446 | 452 (6)",
                                "Ry | 32 | 32"),
                        "")))
                .isEmpty();
        assertThat(agenda(shows(table("By | 2025 | 2026", "Randers | 124 | 130 (19)", "Aarhus | 446 | 452 (40)"), "")))
                .as("brackets with something else")
                .isEmpty();
        assertThat(agenda(shows(table("By | Navn | 2026", "Randers | Bo | 130 (6)", "Aarhus | Ib | 452 (6)"), "")))
                .as("no value before")
                .isEmpty();
    }

    @Test
    void aTotalAboveItsPartsAddsUpToo() {
        assertThat(agenda(shows(
                        table(
                                "Post | 2025 | 2026",
                                "Budget samlet | 35 | 33",
                                "Tilbud | 15 | 15",
                                "Familier | 20 | 19"),
                        "")))
                .containsExactly("table-column-total");
        assertThat(agenda(shows(table("Post | 2026", "Hele landet | 100", "Nord | 60", "Syd | 45"), "")))
                .containsExactly("table-column-total");
        assertThat(agenda(shows(table("Post | 2026", "I alt | 100", "Heraf piger | 60", "Heraf drenge | 45"), "")))
                .as("parts of it are more than it")
                .containsExactly("table-column-total");
    }

    @Test
    void aTotalAboveItsPartsMayBeMoreThanTheNamedOnes() {
        assertThat(agenda(shows(table("Post | 2026", "Budget samlet | 35", "Tilbud | 15", "Familier | 20"), "")))
                .isEmpty();
        assertThat(agenda(shows(table("Post | 2026", "I alt | 100", "Heraf piger | 60", "Heraf nye | 35"), "")))
                .isEmpty();
        assertThat(agenda(shows(table("Post | 2026", "Samlet | 100", "Drift | 100", "Løn | 60", "Husleje | 40"), "")))
                .as("sums within sums")
                .isEmpty();
        assertThat(agenda(
                        shows(table("Post | 2026", "Hele landet | 12", "Nord | 5", "Syd | 7", "Hele landet | 12"), "")))
                .as("the same total above and below")
                .isEmpty();
        assertThat(agenda(shows(table("Post | Svar", "I alt | 12", "Nord | nej", "Syd | 7"), "")))
                .isEmpty();
        assertThat(agenda(shows(table("Post | 2026", "Nord | 12", "Syd | 7", "Øst | 4"), "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aftalen sikrer minimum 9.000 pladser i 2022-2026. Således skal 9.000 pladser fordeles nu.",
                "Der gives mindst 400 boliger i perioden 2024 - 2027. I 2025 bygges 400 boliger.",
                "Staten støtter op til 60 projekter i 2026/2027. Der er 60 projekter i puljen.",
                "Der oprettes højst 12 stillinger fra 2026 til og med 2028. Regionen slår 12 stillinger op.",
                "Der er maksimalt 200 kurser i årene 2026-28. Kommunerne betaler for 200 kurser om året.",
                "Det er mindst 1.500 nye lærlinge i 2023-2025. Tabellen fordeler 1.500 lærlinge.",
            })
    void aNumberForSeveralYearsWithoutAUnitIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("period-unclear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aftalen sikrer minimum 9.000 pladser årligt i 2022-2026. Således skal 9.000 pladser fordeles nu.",
                "Der gives mindst 400 boliger i alt i 2024-2027. I 2025 bygges 400 boliger.",
                "Taksterne falder med minimum 2 pct. i perioden 2019-2022. De 2 pct. er aftalt.",
                "Aftalen sikrer minimum 9.000 pladser i 2022-2026.",
                "Aftalen sikrer minimum 9.000 pladser i 2022-2026. Således skal 8.000 pladser fordeles nu.",
                "Der er mindst 60 projekter hvert år i 2026-2027. Der er 60 projekter i puljen.",
                "Der er mindst 60 projekter i 2026. Der er 60 projekter i puljen.",
            })
    void aNumberWithAUnitOrOfOneYearIsNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fordelingen mellem de fem KKR:",
                "Nedenfor står måltallene for de enkelte KKR.",
                "Pladserne er fordelt på alle KKR således:",
                "Tabellen viser tallet for hvert KKR.",
                "Midlerne deles mellem de 5 KKR, som tallene siger:",
                "Der er stor forskel på de fire KKR.",
            })
    void councilsThatAreNamedAsRegionsAreReported(String words) {
        assertThat(agenda(shows(regions(), words))).containsExactly("rows-name-regions");
    }

    @Test
    void regionsThatAreRegionsAreNot() {
        for (String words : new String[] {
            "Fordelingen mellem de fem regioner:",
            "Regionerne har selv oplyst tallene.",
            "Tallene er drøftet i KKR Midtjylland.",
            "KKR tager tallene til efterretning.",
            "På møde i KKR den 3. december 2026 blev regionernes tal vist:",
        }) assertThat(agenda(shows(regions(), words))).as(words).isEmpty();
        assertThat(agenda(shows(table("KKR | Antal", "KKR Nordjylland | 5", "KKR Midtjylland | 6"), "For hvert KKR:")))
                .isEmpty();
    }

    @Test
    void aFindingQuotesNoMoreThanALine() {
        Item item = says(
                "Der er 15 pladser " + "her ".repeat(14) + "(" + "i en lang måned ".repeat(3) + ": 8 og juni: 6).");
        assertThat(Checks.of(meeting(item), Kind.AGENDA, Set.of(), Map.of()))
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(300));
    }

    @Test
    void whatIsInOneTextOnlyIsToldOfThatText() {
        Item item = GOOD.withWords(TextField.BACKGROUND, RichText.ofPlain("Der er 15 pladser (maj: 8 og juni: 6)."));
        assertThat(Checks.of(meeting(item), Kind.AGENDA, Set.of(), Map.of()))
                .extracting(Finding::message)
                .containsExactly(
                        "Punkt 1.1: \"15 pladser (maj: 8 og juni: 6)\" i baggrunden, men delene giver 14. Er det meningen?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.000 ",
                "fra 1 til 2 ",
                "15 (maj: 8, ",
                "fordelt på 1 i A og ",
                "fordelt på ",
                "1 ",
                "mindst 10 pladser i 2022-2026 ",
                "Kommunerne på giver ",
                "KKR ",
                "valgperioden 2018-2022 ",
                "Aaaaaaab Bbbbbbba ",
                "pct. 10 pct., ",
                "øges med ",
                "a"
            })
    void whatNoPersonWroteCostsLittle(String again) {
        Item long1 = says(again.repeat(300_000 / again.length()));
        Item many = says((again.repeat(100) + ".\n").repeat(300_000 / (100 * again.length() + 2)));
        CpuTime.within(Duration.ofSeconds(10), () -> agenda(long1));
        CpuTime.within(Duration.ofSeconds(10), () -> agenda(many));
    }

    private static TextTable regions() {
        return table("Område | Antal", "Region Nordjylland | 5", "Region Midtjylland | 6", "Region Sjælland | 7");
    }
}
