package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText.Op;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClerksHabitsTest {
    private final ImportedMeeting pdf = Sources.meeting(Sources.PDF_MINUTES);

    @Test
    void a_cover_in_spaced_capitals_with_other_labels_is_understood() {
        assertThat(pdf.body()).isEqualTo("KKR Nordjylland");
        assertThat(pdf.kind()).isEqualTo(Kind.MINUTES);
        assertThat(pdf.start()).isEqualTo(LocalDateTime.of(2024, 4, 17, 9, 30));
        assertThat(pdf.end()).isEqualTo(LocalDateTime.of(2024, 4, 17, 12, 0));
        assertThat(pdf.place()).isEqualTo("Kulturhuset i Hjørring");
        assertThat(pdf.unplaced()).isEmpty();
        assertThat(pdf.warnings()).isEmpty();
    }

    @Test
    void participants_in_one_list_are_separated() {
        assertThat(pdf.attendance())
                .contains(
                        Attendance.listed(Group.PARTICIPANT, "Formand", "Hjørring", "A"),
                        Attendance.listed(Group.PARTICIPANT, "Medlem", "Aalborg Kommune", "A"),
                        Attendance.listed(Group.APOLOGY, "Medlem", "Thisted", null),
                        Attendance.listed(Group.PARTICIPANT, "stedfortræder fra Læsø", null, "I stedet deltog")
                                .withInsteadOf("Medlem, Læsø"))
                .hasSize(8);
    }

    @Test
    void numbers_without_dots_and_titles_over_two_lines_are_found() {
        assertThat(pdf.sections().stream().map(ImportedSection::number)).containsExactly("1", "2", "3", "4");
        assertThat(Sources.item(pdf, "2.1").title())
                .isEqualTo("Havvind og havne: fælles plan for de nordlige kommuners arbejdspladser og boliger");
        assertThat(Sources.item(pdf, "2.2").title()).isEqualTo("Ny SOSU-plan");
    }

    @Test
    void a_section_with_text_is_an_item() {
        assertThat(Sources.item(pdf, "4").text(TextField.DECISION).plain()).isEqualTo("Intet.");
    }

    @Test
    void initials_on_the_next_line_belong_to_the_case_number() {
        assertThat(Sources.item(pdf, "1.1").caseOfficers()).containsExactly("abc", "xy");
    }

    @Test
    void broken_words_are_joined_and_true_hyphens_kept() {
        String text = Sources.item(pdf, "2.1").text(TextField.BACKGROUND).plain();
        assertThat(text)
                .contains("havnene i Frederikshavn")
                .contains("Social- og boligområdet")
                .contains("SOSU-uddannelserne");
        assertThat(text).contains("træder i kraft den 1. januar 2025").contains("de nye medarbejdere uden");
        assertThat(text).contains("\n./. Planen er vedlagt");
    }

    @Test
    void the_stronger_word_of_a_decision_counts() {
        assertThat(pdf.items().map(ImportedItem::outcome))
                .containsExactly(Outcome.APPROVED, Outcome.ENDORSED, Outcome.NOTED, null);
    }

    @Test
    void a_document_without_cover_and_contents_is_read() {
        ImportedMeeting meeting = Sources.read(
                """
                3. Regionalpolitiske sager
                3.1. Cykelstier
                SAG-2025-01234 abc
                Indstilling
                Det indstilles, at KKR Syddanmark drøfter sagen.
                Sagsfremstilling
                Der er to forslag:
                1. Den korte
                2. Den lange
                4. Eventuelt
                """);
        assertThat(meeting.body()).isEqualTo("KKR Syddanmark");
        assertThat(meeting.kind()).isEqualTo(Kind.AGENDA);
        assertThat(meeting.items()).hasSize(1);
        assertThat(meeting.sections()).hasSize(2);
        assertThat(meeting.warnings().stream().map(w -> w.code())).containsExactly("guessed-body", "missing-date");
        assertThat(meeting.items()
                        .findFirst()
                        .orElseThrow()
                        .text(TextField.CASE_PRESENTATION)
                        .ops())
                .contains(new Op("\n", Map.of("list", "ordered")));
    }

    @Test
    void a_directors_agenda_from_another_region_is_read() {
        ImportedMeeting meeting = Sources.read(
                """
                Dagsorden for møde i kommunaldirektørnetværket i den syddanske region den 5. marts 2025

                Tid og sted: Onsdag den 5. marts 2025 kl. 9-12, Kulturgården i Vejen
                Deltagere: Kommunaldirektørerne
                Afbud:

                1. Godkendelse af dagsorden v. formanden

                Det indstilles, at dagsordenen godkendes.

                2. Fælles indkøb v/Direktør i Fanø

                Det indstilles, at KD-Net
                - godkender oplægget
                - drøfter tidsplanen

                Sagsfremstilling

                Ti kommuner køber ind sammen.

                3. Eventuelt
                """);
        assertThat(meeting.body()).isEqualTo("KD-Net Syddanmark");
        assertThat(meeting.start()).isEqualTo(LocalDateTime.of(2025, 3, 5, 9, 0));
        assertThat(meeting.end()).isEqualTo(LocalDateTime.of(2025, 3, 5, 12, 0));
        assertThat(meeting.place()).isEqualTo("Kulturgården i Vejen");
        assertThat(meeting.items()).hasSize(3);
        assertThat(Sources.item(meeting, "2").presenters()).containsExactly("Direktør i Fanø");
        assertThat(meeting.unplaced()).isEmpty();
    }

    @Test
    void a_sentence_before_the_first_item_is_unplaced_and_not_lost() {
        String text = Sources.text(Sources.KKR_AGENDA)
                .replace(
                        "1. Godkendelse af referat\n\n1.1",
                        "Husk at mødet i KKR Midtjylland slutter klokken tolv.\n\n1. Godkendelse af referat\n\n1.1");
        assertThat(Sources.read(text).unplaced())
                .containsExactly("Husk at mødet i KKR Midtjylland slutter klokken tolv.");
    }
}
