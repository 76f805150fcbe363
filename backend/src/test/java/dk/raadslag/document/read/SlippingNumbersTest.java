package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items whose numbers slip, return or are missing are items all the same, or are reported. */
class SlippingNumbersTest {
    @Test
    void a_doubled_number_gives_two_items_and_a_warning() {
        ImportedMeeting read = Sources.read(kkr("2.1. Cykelstier", "2.2. Busruter", "2.2. Færger", "2.3. Havne"));
        assertThat(titles(read)).containsExactly("Cykelstier", "Busruter", "Færger", "Havne");
        assertThat(codes(read)).contains("number-repeated");
    }

    @Test
    void a_number_that_goes_back_or_is_left_out_gives_an_item_and_a_warning() {
        ImportedMeeting read =
                Sources.read(kkr("2.1. Cykelstier", "2.4. Busruter", "2.2. Færger", "1.9. Havne", "2.5. Broer"));
        assertThat(titles(read)).containsExactly("Cykelstier", "Busruter", "Færger", "Havne", "Broer");
        assertThat(codes(read)).contains("number-order", "number-skipped");
    }

    @Test
    void numbers_in_letters_become_figures_and_a_person_is_told() {
        ImportedMeeting read = Sources.read(Sources.text("/corpus/87-gammel-protokol-a-b.txt"));
        assertThat(read.items().map(ImportedItem::number)).contains("1.1", "2.1");
        assertThat(read.warnings())
                .contains(new Said(Warning.NUMBERS_REWRITTEN, Map.of("written", "A.1", "number", "1.1")));
        assertThat(codes(Sources.read(kkr("2.1. Cykelstier", "2.2. Havne")))).doesNotContain("numbers-rewritten");
    }

    @Test
    void three_levels_and_letters_are_numbers() {
        ImportedMeeting read = Sources.read(
                kkr("2.1. Cykelstier", "2.1.1. Broer", "2.1.2 Færger", "2.2a. Busruter", "2.2b Tog", "2.3. Havne"));
        assertThat(read.items().map(ImportedItem::number))
                .containsExactly("2.1", "2.1.1", "2.1.2", "2.2a", "2.2b", "2.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 2.2 – Busruter",
                "PUNKT 2.2: Busruter",
                "Pkt. 2.2 Busruter",
                "2.2: Busruter",
                "2.2 - Busruter",
                "2.2)\tBusruter",
                "2.2.Busruter",
                "**2.2. Busruter**",
                "## 2.2 Busruter",
                "2.2\nBusruter",
                "Dagsordenspunkt 2.2 Busruter",
            })
    void the_ways_of_writing_a_number_are_all_read(String heading) {
        ImportedMeeting read = Sources.read(kkr("2.1. Cykelstier", heading, "2.3. Havne"));
        assertThat(read.items().map(ImportedItem::number)).containsExactly("2.1", "2.2", "2.3");
        assertThat(titles(read)).contains("Busruter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-handel på tværs",
                "5G i alle kommuner",
                "“Flere skal med”",
                "§ 25-sager",
                "iPad-strategi",
                "Er vi klar?",
                "Status pr. 1.",
                "Orientering om sundhedsklynger, almen praksis, psykiatri, forebyggelse, rehabilitering, digitalisering og fællesskab på tværs af kommuner og region",
            })
    void titles_may_have_any_form(String title) {
        assertThat(titles(Sources.read(kkr("2.1. Cykelstier", "2.2. " + title, "2.3. Havne"))))
                .contains(title);
    }

    @Test
    void a_title_without_a_number_is_an_item_and_is_reported() {
        ImportedMeeting read = Sources.read(kkr("2.1. Cykelstier", "Udpegning til bestyrelsen", "2.3. Havne"));
        assertThat(titles(read)).containsExactly("Cykelstier", "Udpegning til bestyrelsen", "Havne");
        assertThat(codes(read)).contains("number-missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 70, 99, 140})
    void many_items_are_all_read(int many) {
        String flat = IntStream.rangeClosed(1, many)
                .mapToObj(i -> i + ". Sag om emne nummer " + (i * 7)
                        + "\nDet indstilles, at KD-Net drøfter sagen.\nReferat: Drøftet.\n")
                .reduce("Referat fra møde i kommunaldirektørnetværket i den syddanske region\n", String::concat);
        assertThat(Sources.read(flat).items()).hasSize(many);
        String[] nested = IntStream.rangeClosed(1, Math.min(many, 99))
                .mapToObj(i -> "2." + i + ". Sag om emne nummer " + i)
                .toArray(String[]::new);
        assertThat(Sources.read(kkr(nested)).items()).hasSize(nested.length);
    }

    @Test
    void directors_items_whose_numbers_slip_are_read() {
        ImportedMeeting read = Sources.read(directors(
                "1. Velkomst",
                "2. Budget",
                "2. Økonomi",
                "4. e-handel",
                "3. Byggeri",
                "3a. Tilbygning",
                "Punkt 5 – Trafik",
                "7. Eventuelt"));
        assertThat(titles(read))
                .containsExactly(
                        "Velkomst", "Budget", "Økonomi", "e-handel", "Byggeri", "Tilbygning", "Trafik", "Eventuelt");
    }

    @Test
    void an_agenda_of_bare_titles_is_read() {
        ImportedMeeting read = Sources.read(
                "Dagsorden for møde i KKR Syddanmark den 4. marts 2027\n\n1 Velkomst\n2 Budget 2028\n3 Valg af formand\n4 Trafikplan\n5 Eventuelt\n");
        assertThat(titles(read))
                .containsExactly("Velkomst", "Budget 2028", "Valg af formand", "Trafikplan", "Eventuelt");
    }

    @Test
    void lists_within_an_item_stay_lists() {
        String text = directors("1. Velkomst", "2. Budget", "3. Eventuelt")
                .replace(
                        "Referat: Drøftet om Budget.",
                        "Referat: Drøftet om Budget.\nSagsfremstilling\nDer er tre dele:\n1. Drift\n2. Anlæg\n3. Lån\nDet var det.");
        ImportedMeeting read = Sources.read(text);
        assertThat(titles(read)).containsExactly("Velkomst", "Budget", "Eventuelt");
        assertThat(Sources.item(read, "2").text(TextField.CASE_PRESENTATION).plain())
                .contains("Drift\n")
                .contains("Lån");
    }

    @Test
    void a_line_that_only_looks_like_a_heading_is_reported_and_a_person_can_turn_it_into_an_item() {
        String text = kkr("2.1. Cykelstier", "2.2. Busruter")
                .replace("Om Cykelstier.", "Om Cykelstier.\n7.4 Nordens længste sti\nDen er lang.");
        ImportedMeeting read = Sources.read(text);
        assertThat(read.headingsInText()).extracting(Line::text).containsExactly("7.4 Nordens længste sti");
        assertThat(codes(read)).contains("heading-in-text");
        Corrections said = Corrections.NONE.withHeadings(
                java.util.Set.of(read.headingsInText().get(0).line()));
        ImportedMeeting again = AgendaReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), said);
        assertThat(again.items().map(ImportedItem::number)).containsExactly("2.1", "7.4", "2.2");
        assertThat(again.headingsInText()).isEmpty();
    }

    /** With any mistakes in the numbers, each title comes out as a title or in the report. */
    @Test
    void no_heading_disappears_silently() {
        Random random = new Random(22);
        for (int round = 0; round < 300; round++) {
            List<String> headings = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                String number =
                        switch (random.nextInt(7)) {
                            case 0 -> "2." + random.nextInt(1, 9);
                            case 1 -> "2." + i + (char) ('a' + random.nextInt(3));
                            case 2 -> "2." + i + "." + random.nextInt(1, 4);
                            case 3 -> random.nextInt(1, 9) + "." + i;
                            default -> "2." + i;
                        };
                headings.add(number + (random.nextBoolean() ? "." : "") + " Emne " + (char) ('A' + i)
                        + (char) ('a' + random.nextInt(20)));
            }
            String text = kkr(headings.toArray(String[]::new));
            ImportedMeeting read = Sources.read(text);
            for (String heading : headings) {
                String title = heading.replaceFirst("^\\S+ ", "");
                boolean item =
                        titles(read).contains(title) || read.sections().stream().anyMatch(s -> title.equals(s.title()));
                boolean told = read.headingsInText().stream()
                        .anyMatch(line -> line.text().contains(title));
                assertThat(item || told).as(title + " in\n" + text).isTrue();
            }
        }
    }

    private static List<String> titles(ImportedMeeting read) {
        return read.items().map(ImportedItem::title).toList();
    }

    private static List<String> codes(ImportedMeeting read) {
        return read.warnings().stream().map(Said::code).toList();
    }

    private static String kkr(String... headings) {
        StringBuilder text = new StringBuilder(
                "DAGSORDEN\nKKR SYDDANMARK\nDato: 04-03-2027 10:00\nSted: Vejle\n\n1. Indledning\n2. Sager\n");
        int number = 1000;
        for (String heading : headings)
            text.append("\n" + heading + "\n\nSAG-2027-0" + number++ + " abc\n\nBaggrund\n\nOm "
                    + heading.replaceFirst("^\\S+\\s+", "")
                    + ".\n\nIndstilling\n\nDet indstilles, at sagen drøftes.\n");
        return text.toString();
    }

    private static String directors(String... headings) {
        StringBuilder text = new StringBuilder(
                "Referat fra møde i kommunaldirektørnetværket i den nordjyske region den 4. marts 2027\n\n");
        for (String heading : headings)
            text.append(heading + "\nDet indstilles, at KD-Net drøfter sagen.\nReferat: Drøftet om "
                    + heading.replaceFirst("^\\S+ ", "") + ".\n\n");
        return text.toString();
    }
}
