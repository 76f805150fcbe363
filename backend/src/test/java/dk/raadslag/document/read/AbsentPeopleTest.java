package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Absent people are not listed as present, however a clerk writes it, and nobody is lost between two columns. */
class AbsentPeopleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afbud",
                "• Afbud",
                "- Afbud:",
                "Følgende havde meldt afbud:",
                "Følgende medlemmer har meldt afbud",
                "Fraværende med afbud",
                "Fraværende med afbud:",
                "Fraværende",
                "Meldt afbud:",
                "Der var afbud fra:",
                "Afbud fra følgende:",
                "Ikke til stede",
                "Fravær",
                "Lovligt forfald:",
                "Udeblevet uden afbud",
                "**Afbud**",
                "AFBUD (2)",
            })
    void those_below_such_a_line_were_absent(String line) {
        ImportedMeeting read = read("Deltagere\nAnne Lund, Køge\n" + line + "\nBo Holm, Greve\nCarl Skov, Faxe\n");
        assertThat(names(read, Group.PARTICIPANT)).containsExactly("Anne Lund");
        assertThat(names(read, Group.APOLOGY)).containsExactly("Bo Holm", "Carl Skov");
        assertThat(read.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Følgende havde meldt afbud: Bo Holm, Greve og Carl Skov, Faxe",
                "Afbud: Bo Holm, Greve, Carl Skov, Faxe",
                "Afbud fra Bo Holm, Greve, og Carl Skov, Faxe",
                "Bo Holm, Greve, og Carl Skov, Faxe, havde meldt afbud.",
                "Der var afbud fra Bo Holm, Greve og Carl Skov, Faxe.",
            })
    void those_in_such_a_sentence_were_absent(String line) {
        ImportedMeeting read = read("Deltagere\nAnne Lund, Køge\n\n" + line + "\n");
        assertThat(names(read, Group.PARTICIPANT)).containsExactly("Anne Lund");
        assertThat(names(read, Group.APOLOGY)).containsExactly("Bo Holm", "Carl Skov");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Holm, Greve (afbud)",
                "Bo Holm, Greve – afbud",
                "Bo Holm, Greve, afbud",
                "• Bo Holm, Greve (meldt afbud)",
                "Bo Holm\tGreve\tAfbud"
            })
    void somebody_marked_on_the_list_of_participants_was_absent(String line) {
        ImportedMeeting read = read("Deltagere\nAnne Lund, Køge\n" + line + "\nCarl Skov, Faxe\n");
        assertThat(names(read, Group.PARTICIPANT)).containsExactly("Anne Lund", "Carl Skov");
        assertThat(read.attendance()).contains(Attendance.listed(Group.APOLOGY, "Bo Holm", "Greve", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Følgende deltog:",
                "Til stede var:",
                "• Deltagere:",
                "Mødedeltagere",
                "Fremmødte medlemmer",
                "Tilstedeværende:"
            })
    void those_below_such_a_line_were_present(String line) {
        ImportedMeeting read = read("Afbud\nAnne Lund, Køge\n" + line + "\nBo Holm, Greve\n");
        assertThat(names(read, Group.PARTICIPANT)).containsExactly("Bo Holm");
    }

    @Test
    void two_columns_of_one_group_lose_no_name() {
        ImportedMeeting read = read(
                "Deltagere\nAnne Lund, Køge\tBo Holm, Greve\nCarl Skov, Faxe      Dorte Bæk, Lejre\n• Erik Dam\t• Finn Ry\n");
        assertThat(names(read, Group.PARTICIPANT))
                .containsExactly("Anne Lund", "Bo Holm", "Carl Skov", "Dorte Bæk", "Erik Dam", "Finn Ry");
        assertThat(read.attendance().get(3).from()).isEqualTo("Lejre");
    }

    @Test
    void a_table_of_name_place_and_party_is_one_person_a_line() {
        ImportedMeeting read = read("Deltagere\nAnne Lund\tKøge\tA\nBo Holm\tGreve\tV\n");
        assertThat(read.attendance())
                .extracting(Attendance::name, Attendance::from)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Anne Lund", "Køge"),
                        org.assertj.core.groups.Tuple.tuple("Bo Holm", "Greve"));
    }

    @Test
    void participants_and_absent_people_beside_each_other_keep_their_column() {
        for (String gap : new String[] {"\t", "                    "}) {
            ImportedMeeting read = read("Deltagere" + gap + "Afbud\nAnne Lund, Køge" + gap
                    + "Bo Holm, Greve\nCarl Skov, Faxe" + gap + "Dorte Bæk, Lejre\nErik Dam, Sorø\n");
            assertThat(names(read, Group.PARTICIPANT)).containsExactly("Anne Lund", "Carl Skov", "Erik Dam");
            assertThat(names(read, Group.APOLOGY)).containsExactly("Bo Holm", "Dorte Bæk");
        }
    }

    @Test
    void names_below_an_unknown_heading_are_reported_and_not_called_present() {
        ImportedMeeting read = read("Deltagere\nAnne Lund, Køge\nOrlov:\nBo Holm, Greve\n");
        assertThat(names(read, Group.PARTICIPANT)).containsExactly("Anne Lund");
        assertThat(read.unplaced()).containsExactly("Orlov:", "Bo Holm, Greve");
    }

    private static ImportedMeeting read(String people) {
        return Sources.read(
                "REFERAT\nKKR SJÆLLAND\nDato: 04-11-2026 09:30\nSted: Ringsted\n\n" + people
                        + "\n1. Godkendelse af dagsorden\n1.1. Godkendelse af dagsorden\nSAG-2026-01000 abc\nBeslutning\nGodkendt.\n");
    }

    private static List<String> names(ImportedMeeting read, Group group) {
        return read.attendance().stream()
                .filter(line -> line.group() == group)
                .map(Attendance::name)
                .toList();
    }
}
