package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document calls closed is imported as closed, with a warning, and nothing else is. */
class ClosedMarksTest {
    private static final String AGENDA =
            """
            DAGSORDEN
            KKR HOVEDSTADEN
            Dato: 04-11-2026 09:30

            1. Indledning
            1.1. Godkendelse af dagsorden
            SAG-2026-01000 abc
            Indstilling
            Det indstilles, at dagsordenen godkendes.
            2. Sager
            2.1. Cykelstier
            SAG-2026-01001 abc
            Baggrund
            Om cykelstier.
            2.2. Køb af grund
            SAG-2026-01002 abc
            Baggrund
            Grunden koster for meget.
            2.3. Busruter
            SAG-2026-01003 abc
            Baggrund
            Om busser.
            3. Eventuelt
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukket punkt: Køb af grund",
                "Lukket: Køb af grund",
                "LUKKET – Køb af grund",
                "Lukket sag - Køb af grund",
                "Køb af grund (Lukket punkt)",
                "Køb af grund (lukket)",
                "Køb af grund [LUKKET]",
                "Køb af grund – lukket punkt",
                "Køb af grund, lukket",
                "Køb af grund LUKKET",
                "Køb af grund (fortroligt)",
                "Fortroligt punkt: Køb af grund",
                "Køb af grund (ikke-offentligt punkt)",
                "Køb af grund, behandles for lukkede døre",
            })
    void a_title_that_says_so_closes_its_item(String title) {
        assertClosed(Sources.read(AGENDA.replace("Køb af grund", title)), "2.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukket punkt",
                "(Lukket)",
                "LUKKET",
                "Punktet behandles for lukkede døre.",
                "Behandles for lukkede døre, jf. forretningsordenen.",
                "Sagen drøftes som lukket punkt.",
                "Lukket punkt, da sagen vedrører enkeltpersoner.",
                "Orienteringen sker for lukkede døre.",
            })
    void a_line_of_its_text_closes_it_too(String line) {
        assertClosed(Sources.read(AGENDA.replace("Grunden koster", line + "\nGrunden koster")), "2.2");
        assertClosed(Sources.read(AGENDA.replace("2.2. Køb af grund\n", "2.2. Køb af grund\n" + line + "\n")), "2.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LUKKET DAGSORDEN",
                "Lukkede punkter",
                "Dagsorden – lukket del",
                "LUKKET MØDE",
                "For lukkede døre",
                "Del 2: Lukket dagsorden"
            })
    void a_line_above_closes_everything_below_it_until_another_opens(String line) {
        ImportedMeeting read = Sources.read(AGENDA.replace("2.2. Køb", line + "\n2.2. Køb")
                .replace("3. Eventuelt", "ÅBEN DAGSORDEN\n3. Eventuelt\n3.1 Eventuelt\nBaggrund\nIntet."));
        assertClosed(read, "2.2", "2.3");
        assertThat(read.items()
                        .map(item -> "" + item.text(TextField.BACKGROUND) + item.text(TextField.CASE_PRESENTATION)))
                .noneMatch(words -> words.contains(line));
    }

    @Test
    void a_closed_section_closes_its_items_and_hides_its_title() {
        assertClosed(Sources.read(AGENDA.replace("2. Sager", "2. Lukkede punkter")), "2.1", "2.2", "2.3");
        ImportedMeeting read = Sources.read(
                AGENDA.replace("3. Eventuelt", "3. Lukket punkt: Afskedigelse af Hansen\nBaggrund\nOm Hansen."));
        assertThat(read.sections())
                .extracting(section -> section.title())
                .doesNotContainSequence("Hansen")
                .contains("Lukkede punkter");
        assertClosed(read, "3");
    }

    @Test
    void a_directors_agenda_and_its_contents_say_it_in_their_own_way() {
        ImportedMeeting read = Sources.read(
                """
                Dagsorden for møde i kommunaldirektørnetværket i den sjællandske region den 5. marts 2027

                Punkt	Indhold	Bilag
                1	Godkendelse af dagsorden
                2	Lukket: Budget
                3	Lønforhold	./.

                1. Godkendelse af dagsorden
                Det indstilles, at dagsordenen godkendes.
                2. Budget
                Det indstilles, at budgettet godkendes.
                3. Lønforhold (lukket punkt)
                Det indstilles, at sagen drøftes.
                """);
        assertClosed(read, "2", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Om den lukkede afdeling på sygehuset",
                "Dørene er lukkede, så borgerne er skærmet.",
                "Sagen er lukket hos ministeriet.",
                "Punktet behandles ikke for lukkede døre.",
                "Regionen lukker skadestuen, og den lukkede skadestue flytter.",
            })
    void words_that_only_sound_like_it_close_nothing(String words) {
        assertClosed(Sources.read(AGENDA.replace("Grunden koster for meget.", words)));
        assertClosed(Sources.read(AGENDA.replace("Køb af grund", "Lukkede døgnpladser i regionen")));
    }

    @Test
    void a_person_overrules_what_the_document_says_is_closed() {
        ImportedMeeting read = Sources.read(AGENDA.replace("Køb af grund", "Lukket: Køb af grund"));
        int open = Sources.item(read, "2.1").line();
        int closed = Sources.item(read, "2.2").line();
        Corrections said = Corrections.NONE.withClosed(Set.of(open)).withOpen(Set.of(closed));
        ImportedMeeting again = AgendaReader.read(
                AGENDA.replace("Køb af grund", "Lukket: Køb af grund")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                said);
        assertThat(again.items().filter(ImportedItem::closed).map(ImportedItem::number))
                .containsExactly("2.1");
    }

    private static void assertClosed(ImportedMeeting read, String... numbers) {
        assertThat(read.items().filter(ImportedItem::closed).map(ImportedItem::number))
                .containsExactly(numbers);
        assertThat(read.warnings().stream().map(Said::code).filter("closed-item"::equals))
                .hasSize(numbers.length);
    }
}
