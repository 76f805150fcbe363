package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What comes of minutes that were copied from a web page. */
class WebPagesTest {
    @Test
    void the_last_entry_of_a_list_and_the_first_item_on_one_line_are_two_lines() {
        ImportedMeeting read = read(
                """
                Referat fra Byrådets møde den 4. maj 2016

                Punkter
                1. Velkomst til de nye
                2. Vejens navn
                3. Eventuelt1. Velkomst til de nye

                Beslutning
                Alle sagde goddag.

                2. Vejens navn

                Beslutning
                Møllevej.

                3. Eventuelt

                Beslutning
                Intet.
                """);
        assertThat(read.items().map(ImportedItem::title))
                .containsExactly("Velkomst til de nye", "Vejens navn", "Eventuelt");
        assertThat(decision(read, 0)).isEqualTo("Alle sagde goddag.");
    }

    @Test
    void points_of_a_list_at_the_margin_make_no_items_of_it() {
        ImportedMeeting read = read(
                """
                Referat fra Byrådets møde den 4. maj 2016

                1. Godkendelse af dagsorden
                Godkendt.

                2. Havnen
                Rådet drøftede tre ting:
                1. Kajen
                2. Kranen
                3. Kiosken

                3. Eventuelt
                Intet.
                """);
        assertThat(read.items().map(ImportedItem::title))
                .containsExactly("Godkendelse af dagsorden", "Havnen", "Eventuelt");
    }

    @Test
    void an_agenda_with_decisions_of_those_who_prepared_it_has_none_of_its_own() {
        ImportedMeeting read = read(
                """
                Dagsorden

                1. Godkendelse af dagsorden

                Indstilling
                Dagsordenen godkendes.

                2. Ny kaj

                Indstilling
                Kajen bygges.

                Beslutning i Havneudvalget den 4. maj 2016

                Anbefales.

                3. Ny kran

                Indstilling
                Kranen købes.

                Beslutning i Havneudvalget den 4. maj 2016

                Anbefales.
                """);
        assertThat(read.body()).isNull();
        assertThat(read.start()).isNull();
        assertThat(read.items().map(item -> item.text(TextField.DECISION))).containsOnlyNulls();
    }

    @Test
    void a_heading_that_comes_again_with_nothing_below_it_is_no_word_of_the_decision() {
        ImportedMeeting read = read(
                """
                Referat fra Byrådets møde den 4. maj 2016

                1. Godkendelse af dagsorden

                Indstilling
                Godkendes.

                Beslutning
                Godkendt.

                Referat
                Sagsfremstilling

                2. Eventuelt

                Beslutning
                Intet.
                """);
        assertThat(decision(read, 0)).isEqualTo("Godkendt.");
    }

    private static ImportedMeeting read(String text) {
        return AgendaReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decision(ImportedMeeting meeting, int item) {
        return meeting.items()
                .toList()
                .get(item)
                .text(TextField.DECISION)
                .plain()
                .strip();
    }
}
