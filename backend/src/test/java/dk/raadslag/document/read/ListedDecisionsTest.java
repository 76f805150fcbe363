package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions that stand together below the agenda. */
class ListedDecisionsTest {
    private static final String AGENDA =
            """
            Fjordby Kommune
            Kulturudvalget

            Dagsorden og referat
            Torsdag den 4. februar 2016 kl. 16.00

            1. Godkendelse af dagsorden

            2. Tilskud til havnefest (2016-1123)
            Det indstilles
            at der ydes 50.000 kr.

            3. Leje af hallen
            Indstilling
            Administrationen indstiller, at lejen sættes til 200 kr.

            4. Eventuelt

            Beslutninger

            """;

    @Test
    void each_comes_to_its_item_with_the_points_it_has() {
        ImportedMeeting read = read(
                "1. Godkendt.\n\n2. Godkendt, idet\n1. beløbet ikke øges\n2. regnskab indsendes\n3. festen holdes\n\n3. Udsat.\n\n4. Intet.\n");
        assertThat(decisions(read))
                .containsExactly(
                        "Godkendt.",
                        "Godkendt, idet beløbet ikke øges regnskab indsendes festen holdes",
                        "Udsat.",
                        "Intet.");
        assertThat(read.items().toList().get(1).caseNumber()).isEqualTo("2016-1123");
    }

    @Test
    void where_it_is_not_certain_whose_they_are_a_person_places_them() {
        ImportedMeeting read = read(
                "1. Godkendt.\n\n2. Godkendt, idet\n1. beløbet ikke øges\n2. regnskab indsendes\n3. festen holdes\n4. alle inviteres\n\n3. Udsat.\n\n4. Intet.\n");
        assertThat(decisions(read)).containsOnly("");
        assertThat(read.unplaced()).contains("3. Udsat.", "4. alle inviteres");
    }

    @Test
    void a_list_that_repeats_the_titles_is_the_minutes_of_the_items() {
        ImportedMeeting read = read(
                "1. Godkendelse af dagsorden\nGodkendt.\n\n2. Tilskud til havnefest\nGodkendt.\n\n3. Leje af hallen\nUdsat.\n\n4. Eventuelt\nIntet.\n");
        assertThat(decisions(read)).contains("Godkendt.", "Udsat.");
    }

    private static ImportedMeeting read(String decisions) {
        return AgendaReader.read((AGENDA + decisions).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decisions(ImportedMeeting read) {
        return read.items()
                .map(item -> Sources.plain(item.text(TextField.DECISION))
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
