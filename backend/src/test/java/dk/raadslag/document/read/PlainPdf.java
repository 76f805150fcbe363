package dk.raadslag.document.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A text as a PDF without tags: each line at its place, titles and headings in bold, columns in a fixed width. */
final class PlainPdf {
    private static final float TOP = 740;
    private static final float BOTTOM = 60;
    private static final float LEADING = 13;

    private final PDDocument document = new PDDocument();
    private final PDFont words = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont fixed = new PDType1Font(FontName.COURIER);
    private final List<String> titles;
    private PDPageContentStream page;
    private float y;

    private PlainPdf(List<String> titles) {
        this.titles = titles;
    }

    static byte[] of(String text, List<String> titles) throws IOException {
        return new PlainPdf(titles).write(text);
    }

    private byte[] write(String text) throws IOException {
        try (document) {
            for (String part : text.split("\f")) {
                turn();
                for (String line : part.split("\n")) line(line);
            }
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void turn() throws IOException {
        if (page != null) page.close();
        PDPage fresh = new PDPage();
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
        y = TOP;
    }

    private void line(String line) throws IOException {
        if (y < BOTTOM) turn();
        boolean columns = line.matches(".*\\S {3,}\\S.*");
        PDFont font = isHeading(line.strip()) ? bold : columns ? fixed : words;
        page.beginText();
        page.setFont(font, font == fixed ? 8 : 10);
        page.newLineAtOffset(60, y);
        page.showText(line.replace("\t", "    ").replaceAll("[^\\x20-\\xff–—’“”•…]", "?"));
        page.endText();
        y -= LEADING;
    }

    private boolean isHeading(String line) {
        boolean field = FieldHeading.of(line)
                .filter(heading -> heading.rest().isEmpty())
                .isPresent();
        String unnumbered = line.replaceFirst("^\\S+\\s+", "");
        return field
                || InnerHeading.is(line)
                || titles.stream()
                        .anyMatch(title -> title.length() > 3
                                && (line.contains(title) || line.length() > 12 && title.startsWith(unnumbered)));
    }
}
