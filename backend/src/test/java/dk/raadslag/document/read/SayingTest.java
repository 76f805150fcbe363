package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.Corrections.ItemSaid;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person says of single items changes these, and no heading that stands without items. */
class SayingTest {
    private static final String AGENDA =
            """
            KKR Sjælland
            Dagsorden
            Dato: 4. marts 2027 kl. 09.30

            1. Sager
            1.1. Cykelstier
            Baggrund
            Om cykelstier.
            2. Orientering
            2.1. Busserne
            Baggrund
            Om busser.
            3. Udpegninger
            4. Eventuelt
            """;

    @Test
    void headingsWithoutItemsStayWhenAnItemIsCalledOtherwise() {
        int line = Sources.item(Sources.read(AGENDA), "1.1").line();
        assertThat(sections()).containsExactly("Sager", "Orientering", "Udpegninger", "Eventuelt");
        assertThat(sections(new ItemSaid(line, null, "Stier til cykler", false)))
                .containsExactly("Sager", "Orientering", "Udpegninger", "Eventuelt");
    }

    @Test
    void onlyTheHeadingGoesWhoseItemsAreAllLeftOut() {
        int line = Sources.item(Sources.read(AGENDA), "2.1").line();
        assertThat(sections(new ItemSaid(line, null, null, true))).containsExactly("Sager", "Udpegninger", "Eventuelt");
    }

    private static List<String> sections(ItemSaid... said) {
        return AgendaReader.read(AGENDA.getBytes(StandardCharsets.UTF_8), Corrections.NONE.withItems(List.of(said)))
                .sections()
                .stream()
                .map(ImportedSection::title)
                .toList();
    }
}
