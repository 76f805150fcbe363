package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a picture, as large as it is read on a screen. */
public final class PagePicture {
    private static final float WIDTH = 1100;
    private static final float HEIGHT = 1600;
    private static final float LARGEST_SCALE = 2;
    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    private PagePicture() {}

    /**
     * A PNG; empty when there is no such page.
     *
     * @param page counted from 1
     * @throws UnreadableFile when it cannot be shown
     */
    public static Optional<byte[]> of(byte[] file, int page) {
        ImageIO.setUseCache(false);
        return PdfFile.open(file, MOST_MEMORY, pdf -> {
            if (page < 1 || page > pdf.getNumberOfPages()) return Optional.empty();
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image =
                    renderer.renderImage(page - 1, scale(pdf.getPage(page - 1).getCropBox()), ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        });
    }

    private static float scale(PDRectangle box) {
        float side = Math.max(1, Math.min(box.getWidth(), box.getHeight()));
        float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return Math.min(LARGEST_SCALE, Math.min(WIDTH / side, HEIGHT / longest));
    }
}
