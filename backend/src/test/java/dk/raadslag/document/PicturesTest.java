package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.HouseStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The docs show pages of minutes in both house styles, made of the sample documents. Run with
 * {@code -Dpictures.write=true} to make them again after a change of how documents look.
 */
class PicturesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final int DOTS = 66;
    private static final int BETWEEN = 10;

    @ParameterizedTest
    @CsvSource({
        "KKR, /sample/referat-kkr-midtjylland-2026-09-09.txt, minutes-kkr.png, '1,3,4'",
        "KD_NET, /sample/referat-kd-net-midtjylland-2026-08-28.txt, minutes-kd-net.png, '1,2,3'"
    })
    void theDocsShowMinutes(HouseStyle style, String sample, String name, String pages) throws IOException {
        Path picture = DOCS.resolve("pictures").resolve(name);
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(picture.getParent());
            ImageIO.write(drawn(printed(style, sample), pages.split(",")), "png", picture.toFile());
        }
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(1000);
        assertThat(Files.readString(DOCS.resolve("paths.md"))).contains("pictures/" + name);
    }

    private static byte[] printed(HouseStyle style, String sample) {
        ImportedMeeting read = Sources.read(Sources.text(sample));
        Body body = new Body("a-body", style, read.body(), "midtjylland", null);
        return Format.PDF.write(MeetingDocument.of(NewMeeting.of(body, read), Imprint.NONE));
    }

    /** Pages beside each other, on grey. */
    private static BufferedImage drawn(byte[] file, String... pages) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            RenderingHints hints =
                    new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            renderer.setRenderingHints(hints);
            BufferedImage whole = null;
            Graphics2D ink = null;
            int x = BETWEEN;
            for (String page : pages) {
                BufferedImage one = renderer.renderImageWithDPI(Integer.parseInt(page) - 1, DOTS);
                if (whole == null) {
                    int width = pages.length * (one.getWidth() + BETWEEN) + BETWEEN;
                    whole = new BufferedImage(width, one.getHeight() + 2 * BETWEEN, BufferedImage.TYPE_INT_RGB);
                    ink = whole.createGraphics();
                    ink.setColor(new Color(0xd5d9de));
                    ink.fillRect(0, 0, whole.getWidth(), whole.getHeight());
                }
                ink.drawImage(one, x, BETWEEN, null);
                x += one.getWidth() + BETWEEN;
            }
            return whole;
        }
    }
}
