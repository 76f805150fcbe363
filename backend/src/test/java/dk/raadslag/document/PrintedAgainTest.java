package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.pdf.MeetingPdf;
import dk.raadslag.document.write.pdf.Printed;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A KD-Net's minutes keep their words when they are imported and printed in its house style. */
class PrintedAgainTest {
    @Test
    void sampleMinutesKeepTheirWordsAndOrder() {
        assertPrinted(Sources.text(Sources.KD_NET_MINUTES), 7);
    }

    @Test
    void realMinutesKeepTheirWordsAndOrder() throws IOException {
        String printed = assertPrinted(Sources.example("referat-kd-net-2022-11-04.txt"), 18);
        assertThat(printed)
                .startsWith("Referat fra møde i kommunaldirektørnetværket i den midtjyske region, den 4. november 2022 "
                        + "Tid og sted: Fredag den 4. november 2022, kl. 10.00 – 12.00. Gl. Skovriddergaard, "
                        + "Marienlundsvej 36, 8600 Silkeborg Deltagere: Kommunaldirektørerne i den midtjyske region "
                        + "eller deres suppleanter, regionsdirektøren, KKR-sekretariatet Kristian Vendelbo (deltog kl. "
                        + "11.30 til 12.30) Afbud: Pernille Blach Hansen, Lone Lyrskov (Koncerndirektør Peter Sinding "
                        + "Poulsen deltog i stedet for Lone), Erik Hattens Punkt Indhold Bilag 1 Godkendelse")
                .contains(
                        " 5. Rammeaftale for det specialiserede socialområde v. Jesper Kaas Schmidt / Jesper Thyrring "
                                + "Det indstilles, at KD-Net godkender udkast")
                .contains(" ./. Bilag – Udkast til rammeaftale 2023-2024 6. Status på den kollektive trafik")
                .contains(" 18. Eventuelt v. Jesper Kaas Schmidt Referat: Ikke behandlet. Se eftersendt mail. ");
    }

    /** Returns the printed words without the foot of each page. */
    private static String assertPrinted(String source, int items) {
        ImportedMeeting read = Sources.read(source);
        assertThat(read.items()).hasSize(items);
        Body body = new Body("kd-net-midtjylland", HouseStyle.KD_NET, read.body(), "midtjylland", null);
        String printed = Printed.of(MeetingPdf.of(NewMeeting.of(body, read)))
                .all()
                .replaceAll("KD-Net Midtjylland \\| [-0-9]{10} SIDE \\| \\d+ ", "");
        assertThat(printed).doesNotContain("□");
        List<String> words = new ArrayList<>();
        read.items().forEach(item -> words.addAll(words(item)));
        // A line may end where the source has no space, as in "2023-2026".
        assertThat(unspaced(printed))
                .containsSubsequence(
                        words.stream().map(PrintedAgainTest::unspaced).toList());
        return printed;
    }

    private static List<String> words(ImportedItem item) {
        List<String> words = new ArrayList<>();
        String presenters = item.presenters().isEmpty() ? "" : " v. " + String.join(" / ", item.presenters());
        words.add(item.number() + ". " + item.title() + presenters);
        if (item.text(TextField.RECOMMENDATION) != null)
            words.add(item.text(TextField.RECOMMENDATION).plain());
        words.add("Referat: " + item.text(TextField.DECISION).plain());
        if (item.text(TextField.CASE_PRESENTATION) != null) words.add("Sagsfremstilling");
        item.attachments().forEach(name -> words.add("./. Bilag – " + name));
        return words;
    }

    private static String unspaced(String words) {
        return words.replaceAll("\\s+", "");
    }
}
