package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Outcome;
import dk.raadslag.protocol.Said;
import java.io.IOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Real documents, read where they lie; they are no part of the project. */
class ExampleDocumentsTest {
    private static final String AGENDA = "dagsorden-kkr-midtjylland-2021-08-30.txt";
    private static final String MINUTES = "referat-kkr-midtjylland-2020-02-05.txt";
    private static final String DIRECTORS = "referat-kd-net-2022-11-04.txt";

    @Test
    void every_line_of_every_example_finds_its_place() throws IOException {
        for (String name : new String[] {AGENDA, MINUTES, DIRECTORS}) {
            String text = Sources.example(name);
            assertThat(Sources.read(text).unplaced()).as(name).isEmpty();
            NoLossAssert.assertNothingLost(text);
        }
    }

    @Test
    void the_agenda_has_its_sections_and_items() throws IOException {
        ImportedMeeting meeting = Sources.read(Sources.example(AGENDA));
        assertThat(meeting.start()).isEqualTo(LocalDateTime.of(2021, 8, 30, 10, 0));
        assertThat(meeting.sections()).hasSize(7);
        assertThat(meeting.items().map(ImportedItem::number))
                .containsExactly("1.1", "2.1", "3.1", "5.1", "5.2", "6.1", "7.1");
        assertThat(Sources.item(meeting, "3.1").caseOfficers()).containsExactly("udy", "jhp");
        assertThat(Sources.item(meeting, "3.1").caseNumber()).isEqualTo("SAG-2021-03487");
        assertThat(meeting.items().map(ImportedItem::outcome)).containsOnlyNulls();
    }

    @Test
    void the_minutes_have_participants_and_outcomes() throws IOException {
        ImportedMeeting meeting = Sources.read(Sources.example(MINUTES));
        assertThat(meeting.attendance().stream().filter(p -> p.group() == Group.PARTICIPANT))
                .hasSize(29);
        assertThat(meeting.attendance().stream().filter(p -> p.group() == Group.APOLOGY))
                .hasSize(9);
        assertThat(meeting.attendance().stream().filter(p -> p.group() == Group.SECRETARIAT))
                .hasSize(4);
        assertThat(meeting.warnings()).extracting(Said::code).containsExactly("duplicate-participant", "note-missing");
        assertThat(meeting.items().map(ImportedItem::outcome))
                .containsExactly(
                        Outcome.APPROVED,
                        Outcome.NOTED,
                        Outcome.ENDORSED,
                        Outcome.APPROVED,
                        Outcome.ENDORSED,
                        Outcome.ENDORSED,
                        Outcome.ENDORSED,
                        Outcome.ENDORSED,
                        Outcome.ENDORSED,
                        null);
    }

    @Test
    void the_directors_minutes_have_eighteen_items() throws IOException {
        ImportedMeeting meeting = Sources.read(Sources.example(DIRECTORS));
        assertThat(meeting.items().map(ImportedItem::number)).hasSize(18).endsWith("17", "18");
        assertThat(meeting.attendance()).hasSize(7);
        assertThat(meeting.attendance())
                .filteredOn(person -> person.insteadOf() != null)
                .singleElement()
                .matches(person -> person.name().equals("Koncerndirektør Peter Sinding Poulsen")
                        && person.insteadOf().equals("Lone Lyrskov"));
        assertThat(meeting.end()).isEqualTo(LocalDateTime.of(2022, 11, 4, 12, 0));
        assertThat(Sources.item(meeting, "5").presenters()).hasSize(2);
        assertThat(Sources.item(meeting, "8").attachments()).hasSize(3);
        assertThat(meeting.items().filter(item -> item.outcome() == Outcome.NOT_REACHED))
                .hasSize(6);
    }

    @Test
    void pdf_shape_gives_nearly_the_same_texts() throws IOException {
        for (String name : new String[] {AGENDA, MINUTES, DIRECTORS})
            PdfShapeTest.assertNearlySame(Sources.example(name), 0.93);
    }
}
