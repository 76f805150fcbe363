package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Plan;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Note;
import dk.raadslag.words.TextTable.Total;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful colleague notices in the words: each check finds its fault, and leaves good words alone. */
class WordingChecksTest extends CheckCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planen bliver sendt til godkendelse den 28. oktober 2026.",
                "Forslaget (som formentlig forelægges byrådene d. 1. december 2026) er vedlagt.",
                "Der afholdes webinar tirsdag den 1. december 2026.",
                "Konference om sundhed 23. februar 2026.\nForslaget skal drøftes på konferencen.",
            })
    void aFutureThatIsPastIsReported(String words) {
        assertThat(agenda(says(words))).containsExactly("past-future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planen bliver sendt til godkendelse den 28. januar 2027.",
                "Planen blev sendt den 28. oktober 2026.",
                "Regionen skrev den 6. oktober 2026, at pengene skal bruges igen.",
                "Aftalen fra 1. maj 2026 skal følges.",
                "Udvalget vil gerne vide, hvad der skete efter mødet den 1. maj 2026.",
                "Der blev holdt konference den 23. februar 2026. Kommunerne skal følge op.",
                "Mødet holdes den 3. december 2026.",
            })
    void whatIsToComeAndWhatHasBeenAreNot(String words) {
        assertThat(agenda(says(words))).isEmpty();
    }

    @Test
    void aTextThatEndsByAnnouncingIsReported() {
        assertThat(agenda(says("Kalenderen er vedlagt.\nDesuden:\n"))).containsExactly("empty-lead-in");
        assertThat(agenda(says("Det gælder:\n\nAlle kommuner."))).isEmpty();
        assertThat(agenda(says("Se det, der står for neden.\nØkonomiudvalget, pkt. 4:")))
                .isEmpty();
        RichText withTable = new RichText(List.of(
                new Op("Tallene er:\n", Map.of()),
                new Op(table("Antal", "5", "5").toEmbed(), Map.of()),
                new Op("\n", Map.of())));
        assertThat(agenda(GOOD.withWords(TextField.CASE_PRESENTATION, withTable)))
                .isEmpty();
    }

    @Test
    void aRecommendationOfItselfIsReported() {
        assertThat(agenda(asks("Det indstilles, at KKR Midtjylland tager indstillingen til efterretning.")))
                .containsExactly("self-noting");
        assertThat(agenda(asks("Det indstilles, at KKR Midtjylland tager orienteringen til efterretning.")))
                .isEmpty();
        assertThat(minutes(decided("KKR Midtjylland tiltrådte indstillingen."))).isEmpty();
    }

    @Test
    void aDeadlineThatMayExcludeItsDayIsReported() {
        assertThat(agenda(asks("Det indstilles, at kommunerne godkender planen inden den 1. februar.")))
                .containsExactly("deadline-unclear");
        assertThat(agenda(says("Brevet beder om svar inden 1. februar 2027."))).containsExactly("deadline-unclear");
        assertThat(agenda(says("Brevet bad om svar inden 1. februar 2026."))).isEmpty();
        assertThat(agenda(asks("Det indstilles, at KKR godkender planen senest den 31. januar.")))
                .isEmpty();
        assertThat(agenda(asks("Det indstilles, at KKR godkender planen inden udgangen af 2027.")))
                .isEmpty();
    }

    @Test
    void wordsThatLeadNowhereAreReported() {
        assertThat(agenda(says("Referatet kan ses her."))).containsExactly("link-empty");
        assertThat(agenda(says("Tilmelding sker på dette link:"))).contains("link-empty");
        assertThat(agenda(says("Referatet kan ses på www.example.org, se her.")))
                .isEmpty();
        RichText linked = new RichText(List.of(
                new Op("Referatet kan ses ", Map.of()),
                new Op("her", Map.of("link", "https://example.org")),
                new Op(".\n", Map.of())));
        assertThat(agenda(GOOD.withWords(TextField.CASE_PRESENTATION, linked))).isEmpty();
        assertThat(agenda(says("Det ses her til lands sjældent, og planen gælder her.")))
                .isEmpty();
    }

    @Test
    void aStarWithoutANoteIsReported() {
        TextTable starred = table("Antal*", "5", "5");
        assertThat(agenda(shows(starred, ""))).containsExactly("note-unexplained");
        assertThat(agenda(shows(starred.withNotes(List.of(new Note("*", "Skøn"))), "")))
                .isEmpty();
    }

    @Test
    void aNumberThatTheTableSaysALittleDifferentlyIsReported() {
        TextTable places = table("SOSU-assistenter", "5.997", "5.997");
        assertThat(agenda(shows(places, "Der er 6.000 assistentelever."))).containsExactly("number-differs");
        assertThat(agenda(shows(places, "Der er 5.997 assistentelever."))).isEmpty();
        assertThat(agenda(shows(places, "Der er 6.000 hjælperelever."))).isEmpty();
        assertThat(agenda(shows(places, "I 2019 var der 4.100 assistentelever.")))
                .isEmpty();
    }

    @Test
    void aTotalOfTheWholeCountryAddsUpToo() {
        TextTable wrong = TextTable.of(
                1,
                0,
                List.of(
                        List.of(Cell.of("Region"), Cell.of("Pladser")),
                        List.of(Cell.of("Hele landet"), Cell.of("12")),
                        List.of(Cell.of("Nord"), Cell.of("5")),
                        List.of(Cell.of("Midt"), Cell.of("6")),
                        List.of(Cell.of("Hele landet"), Cell.of("12"))));
        assertThat(agenda(shows(wrong, ""))).containsExactly("table-column-total");
    }

    @Test
    void aPaperOfAnotherYearIsReported() {
        Item item = GOOD.withTitle("Budget 2027");
        assertThat(agenda(item.withAttachments(List.of(paper("Notat om budget 2026")))))
                .contains("paper-year");
        assertThat(agenda(item.withAttachments(List.of(paper("Budget 2027 og budget 2026")))))
                .doesNotContain("paper-year");
        assertThat(agenda(item.withAttachments(List.of(paper("Regnskab 2025")))))
                .doesNotContain("paper-year");
    }

    @Test
    void aTimeOutsideTheMeetingIsReported() {
        Attendance guest = Attendance.listed(Group.PARTICIPANT, "Gæst", null, "kl. 11.30 til 12.30")
                .withId(UUID.randomUUID());
        LocalDateTime noon = LocalDateTime.of(2026, 12, 3, 12, 0);
        assertThat(codes(meeting(GOOD).withAttendance(List.of(guest)).withEnd(noon), Kind.AGENDA))
                .containsExactly("time-outside");
        assertThat(codes(meeting(GOOD).withAttendance(List.of(guest)).withEnd(noon.plusHours(1)), Kind.AGENDA))
                .isEmpty();
        assertThat(codes(meeting(GOOD).withAttendance(List.of(guest)), Kind.AGENDA))
                .as("nobody knows when it ends")
                .isEmpty();
        Item late = GOOD.withPlan(Plan.NONE.withSlot(LocalTime.of(13, 0)));
        assertThat(codes(meeting(late).withEnd(noon), Kind.AGENDA)).containsExactly("slot-outside");
    }

    private static Attachment paper(String title) {
        return Attachment.named(title);
    }

    private static TextTable table(String heading, String one, String total) {
        return TextTable.of(
                        1,
                        0,
                        List.of(
                                List.of(Cell.of("Kommune"), Cell.of(heading)),
                                List.of(Cell.of("Randers"), Cell.of(one)),
                                List.of(Cell.of("I alt"), Cell.of(total))))
                .withTotal(Total.LAST);
    }
}
