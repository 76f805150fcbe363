package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each "./." that has no paper becomes a place to put it on, named by the words beside the mark. */
class PaperPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "./. Samarbejdsaftale mellem KKR og regionen. | Samarbejdsaftale mellem KKR og regionen",
                "./. Der er vedlagt beskrivelse af forslaget. | Beskrivelse af forslaget",
                "./. Initiativerne er beskrevet i vedlagte konferenceavis. | Konferenceavis",
                "./. Den overordnede proces er vedlagt. | Den overordnede proces",
                "- ./. Vedlagt Notat vedr. Socialtilsynets budget. | Notat vedr. Socialtilsynets budget",
                "./ Udkast til brev til ministeren. | Udkast til brev til ministeren",
                "Takstoversigten er vedhæftet. ./. | Takstoversigten",
            })
    void a_mark_becomes_a_named_place(String line, String title) {
        ImportedItem item = item(line);
        assertThat(item.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo(title);
            assertThat(paper.guessed()).isTrue();
        });
        assertThat(item.text(TextField.CASE_PRESENTATION).plain()).contains("./. ");
    }

    @Test
    void a_mark_alone_on_its_line_and_several_marks_each_give_a_place() {
        assertThat(item("./.\nTakstoversigten er vedlagt.").attachments()).containsExactly("Takstoversigten");
        assertThat(item("./.\n./.\nTo notater er vedlagt.").papers()).hasSize(2);
        assertThat(item("Noget.\n./.").papers()).hasSize(1);
        assertThat(item("./. Det ene notat.\nTekst.\n./. Det andet notat.").papers())
                .hasSize(2);
    }

    @Test
    void a_named_paper_gets_one_place() {
        ImportedItem item = item("./. Bilag – Udkast til plan");
        assertThat(item.papers())
                .extracting(Paper::title, Paper::guessed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Udkast til plan", false));
    }

    @Test
    void a_mark_declined_by_a_person_is_gone() {
        String text = text("./. Det ene notat.\nTekst.\n./. Det andet notat.");
        int first = Sources.item(Sources.read(text), "1.1").papers().get(0).line();
        Corrections said = Corrections.NONE.withDeclined(Set.of(first));
        ImportedItem item = Sources.item(AgendaReader.read(text.getBytes(StandardCharsets.UTF_8), said), "1.1");
        assertThat(item.attachments()).containsExactly("Det andet notat");
        assertThat(item.text(TextField.CASE_PRESENTATION).plain())
                .contains("Det ene notat.")
                .containsOnlyOnce("./.");
    }

    @Test
    void a_mark_in_a_decision_belongs_to_the_decision() {
        ImportedMeeting read = Sources.read(text("Tekst.\nBeslutning\nGodkendt.\n./. Plancher fra mødet."));
        assertThat(Sources.item(read, "1.1").papers()).singleElement().matches(Paper::ofDecision);
    }

    @Test
    void every_mark_of_the_real_documents_has_a_place() throws IOException {
        int marks = 0;
        for (String name : List.of(
                "dagsorden-kkr-midtjylland-2021-08-30.txt",
                "dagsorden-kkr-nordjylland-2021-09-03.txt",
                "referat-kkr-midtjylland-2020-02-05.txt",
                "referat-kkr-midtjylland-2020-09-09.txt")) {
            String text = Sources.example(name);
            long written = text.lines()
                    .filter(line -> line.strip().matches("(?:- )?\\./.*"))
                    .count();
            List<Paper> papers = Sources.read(text)
                    .items()
                    .flatMap(item -> item.papers().stream())
                    .toList();
            assertThat(papers).as(name).hasSize((int) written).noneMatch(paper -> paper.title()
                    .isBlank());
            marks += papers.size();
        }
        assertThat(marks).isEqualTo(20);
    }

    private static ImportedItem item(String words) {
        return Sources.item(Sources.read(text(words)), "1.1");
    }

    private static String text(String words) {
        return "REFERAT\nKKR SJÆLLAND\nDato: 04-11-2026 09:30\n\n1. Sager\n1.1. Plan\nSAG-2026-01000 abc\nBaggrund\nOm planen.\nSagsfremstilling\nPlanen er lang.\n"
                + words + "\n";
    }
}
