package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.Said;
import dk.raadslag.words.RichText.Op;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
    private final ImportedMeeting agenda = Sources.meeting(Sources.KKR_AGENDA);
    private final ImportedMeeting minutes = Sources.meeting(Sources.KKR_MINUTES);
    private final ImportedMeeting directors = Sources.meeting(Sources.KD_NET_MINUTES);

    @Test
    void cover_of_an_agenda_becomes_the_meeting() {
        assertThat(agenda.kind()).isEqualTo(Kind.AGENDA);
        assertThat(agenda.body()).isEqualTo("KKR Midtjylland");
        assertThat(agenda.houseStyle()).isEqualTo(HouseStyle.KKR);
        assertThat(agenda.start()).isEqualTo(LocalDateTime.of(2026, 12, 3, 10, 0));
        assertThat(agenda.place()).isEqualTo("Viborg Rådhus, Prinsens Alle 5, 8800 Viborg");
        assertThat(agenda.warnings()).isEmpty();
        assertThat(agenda.unplaced()).isEmpty();
    }

    @Test
    void an_empty_section_keeps_its_heading() {
        assertThat(agenda.sections()).hasSize(7);
        assertThat(agenda.sections().get(4)).isEqualTo(new ImportedSection("5", "KKR", List.of()));
        assertThat(agenda.items().map(ImportedItem::number)).hasSize(10).startsWith("1.1", "2.1", "3.1");
    }

    @Test
    void item_has_case_number_initials_and_texts() {
        ImportedItem item = Sources.item(agenda, "3.1");
        assertThat(item.title()).isEqualTo("Fordeling af lærepladser på plejeuddannelserne i 2027");
        assertThat(item.caseNumber()).isEqualTo("SAG-2026-01207");
        assertThat(item.caseOfficers()).containsExactly("mno", "xyz");
        assertThat(item.text(TextField.RECOMMENDATION).plain())
                .isEqualTo("Det indstilles, at KKR Midtjylland\ntiltræder fordelingen af lærepladser for 2027\n"
                        + "beder uddannelsesudvalget følge, om pladserne bliver besat.");
        assertThat(item.text(TextField.DECISION)).isNull();
    }

    @Test
    void tables_marks_headings_and_lists_are_kept_as_such() {
        List<Op> ops =
                Sources.item(agenda, "3.1").text(TextField.CASE_PRESENTATION).ops();
        assertThat(ops).contains(new Op(Map.of("attachmentMark", true), Map.of()));
        assertThat(ops).contains(new Op("\n", Map.of("header", 3))).contains(new Op("\n", Map.of("list", "ordered")));
        assertThat(ops.toString()).contains("[Vestlige kommuner, 178, 174, -4]");
        List<Op> orientation =
                Sources.item(agenda, "2.1").text(TextField.CASE_PRESENTATION).ops();
        assertThat(orientation).contains(new Op("\n", Map.of("list", "bullet", "indent", 1)));
    }

    @Test
    void italic_bold_and_addresses_become_marks() {
        List<Op> ops =
                Sources.item(agenda, "3.2").text(TextField.CASE_PRESENTATION).ops();
        assertThat(ops).contains(new Op("planlægge", Map.of("italic", true)), new Op("beslutte", Map.of("bold", true)));
        assertThat(ops)
                .contains(new Op("https://example.org/vandraad", Map.of("link", "https://example.org/vandraad")));
    }

    @Test
    void minutes_have_participants_in_four_groups() {
        assertThat(minutes.kind()).isEqualTo(Kind.MINUTES);
        assertThat(minutes.attendance().stream().map(person -> person.group()))
                .containsOnly(Group.values())
                .hasSize(17);
        assertThat(minutes.attendance().get(10).note()).isEqualTo("online");
        assertThat(minutes.attendance().get(16).note()).isEqualTo("referent");
    }

    @Test
    void outcomes_are_read_from_the_decisions() {
        assertThat(minutes.items().map(ImportedItem::outcome))
                .containsExactly(
                        Outcome.APPROVED,
                        Outcome.NOTED,
                        Outcome.APPROVED,
                        Outcome.ENDORSED,
                        Outcome.POSTPONED,
                        Outcome.NOTED,
                        null);
    }

    @Test
    void directors_minutes_have_one_section_without_number() {
        assertThat(directors.body()).isEqualTo("KD-Net Midtjylland");
        assertThat(directors.sections()).hasSize(1);
        assertThat(directors.sections().get(0).number()).isNull();
        assertThat(directors.start()).isEqualTo(LocalDateTime.of(2026, 8, 28, 9, 30));
        assertThat(directors.end()).isEqualTo(LocalDateTime.of(2026, 8, 28, 12, 15));
        ImportedItem third = Sources.item(directors, "3");
        assertThat(third.presenters()).containsExactly("Direktør i Randers", "Direktør i Skive");
        assertThat(third.attachments()).containsExactly("Udkast til kampagneplan");
        assertThat(third.text(TextField.RECOMMENDATION).plain())
                .isEqualTo("Det indstilles, at KD-Net drøfter udkastet til kampagne");
        assertThat(third.outcome()).isEqualTo(Outcome.DISCUSSED);
    }

    @Test
    void someone_who_stood_in_for_an_apology_is_a_participant() {
        assertThat(directors.attendance()).anySatisfy(person -> {
            assertThat(person.group()).isEqualTo(Group.PARTICIPANT);
            assertThat(person.name()).isEqualTo("Stabschef");
            assertThat(person.note()).isEqualTo("deltog i stedet for direktøren");
            assertThat(person.insteadOf()).isEqualTo("Direktør i Lemvig");
        });
        assertThat(directors.warnings()).isEmpty();
    }

    @Test
    void json_has_times_without_seconds_and_plain_texts() throws Exception {
        var json = Json.WIRE.valueToTree(agenda);
        assertThat(json.path("kind").asText()).isEqualTo("agenda");
        assertThat(json.path("start").asText()).isEqualTo("2026-12-03T10:00");
        assertThat(json.path("end").isNull()).isTrue();
        assertThat(json.at("/sections/0/items/0/recommendation/plain").asText()).startsWith("Det indstilles");
        assertThat(json.at("/sections/0/items/0/decision").isNull()).isTrue();
    }

    @Test
    void no_word_is_lost() {
        for (String resource : Sources.ALL) NoLossAssert.assertNothingLost(Sources.text(resource));
    }

    @Test
    void a_participant_listed_twice_gives_a_warning() {
        String doubled = Sources.text(Sources.KKR_MINUTES)
                .replace("Medlem, Lemvig", "Medlem, Lemvig\nMedlem, Herning\nMedlem, Odder");
        assertThat(Sources.read(doubled).warnings())
                .extracting(Said::code)
                .containsExactly("duplicate-participant", "present-and-absent");
    }
}
