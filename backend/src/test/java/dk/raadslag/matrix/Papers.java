package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Until;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What the meetings of the matrix are about: every word that somebody may not know is the name of a stone. */
public final class Papers {
    /** The smallest file that passes for a PDF. */
    static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    /** The stone whose name every paper and text of an item has in it, by what the tables call the item. */
    static final Map<String, String> STONES =
            Map.of("open", "granit", "closed", "basalt", "directors", "skifer", "worded", "marmor");

    /** An agenda with one item that things happen to. */
    static final String ONE_ITEM =
            """
            DAGSORDEN 2027

            KKR MIDTJYLLAND

            Dato: 03-12-2027 10:00

            Sted: Mødecentret, Torvet 1, 8800 Viborg

            1. Sager

            1.1. Det, der sker noget med

            Baggrund

            Baggrunden er kendt.

            2. Eventuelt
            """;

    private static final String AGENDA =
            """
            DAGSORDEN 2027

            KKR MIDTJYLLAND

            Dato: 03-12-2027 10:00

            Sted: Mødecentret, Torvet 1, 8800 Viborg

            1. Godkendelse af referat

            1.1. Godkendelse af referat

            SAG-2026-00101 abc

            Indstilling

            Det indstilles, at KKR Midtjylland godkender referatet.

            2. Sager

            2.1. Granit til alle

            SAG-2026-00102 abc

            Baggrund

            Granit er baggrunden.

            Indstilling

            Det indstilles, at KKR Midtjylland

            • tiltræder planen
            • drøfter resten

            Sagsfremstilling

            Granit er sagen.

            2.2. Basalt for de indviede

            SAG-2026-00103 basalt

            Baggrund

            Basalt er baggrunden.

            Indstilling

            Det indstilles, at KKR Midtjylland

            • godkender basalt
            • drøfter resten

            Sagsfremstilling

            Basalt er sagen.

            2.3. Skifer for direktører med

            SAG-2026-00104 skifer

            Baggrund

            Skifer er baggrunden.

            Indstilling

            Det indstilles, at KKR Midtjylland godkender skifer.

            Sagsfremstilling

            Skifer er sagen.

            2.4. Marmor bag en ordlyd

            SAG-2026-00105 marmor

            Baggrund

            Marmor er baggrunden.

            Indstilling

            Det indstilles, at KKR Midtjylland godkender marmor.

            Sagsfremstilling

            Marmor er sagen.

            3. Eventuelt

            3.1. Et punkt, der ikke nås

            SAG-2026-00106 abc

            Indstilling

            Det indstilles, at KKR Midtjylland drøfter planen.
            """;

    private Papers() {}

    /** A paper with these words. */
    static byte[] saying(String words) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a paper to an item; its words are known once they were taken out of it. */
    public static void attach(Api api, String attachments, String words) {
        String path = attachments + "?name=papir.pdf&ofDecision=false";
        Api.Answer added = api.send("sekretariat", path, "POST", "application/octet-stream", saying(words));
        String text = "/api/attachments/" + added.body().getString("id") + "/text";
        JsonObject known = Until.asked(() -> api.get("sekretariat", text).body(), told -> !told.getString("state")
                .equals("waiting"));
        assertThat(known.encode()).contains(words);
    }

    /** The same of another day. */
    static byte[] agendaOf(String day) {
        String[] parts = day.split("-");
        String danish = parts[2] + "-" + parts[1] + "-" + parts[0];
        return AGENDA.replace("03-12-2027", danish).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] agenda() {
        return AGENDA.getBytes(StandardCharsets.UTF_8);
    }
}
