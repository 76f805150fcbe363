package dk.raadslag.document.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A text as a PDF without tags: each line at its place, titles and headings in bold, columns in a fixed width. */
final class PlainPdf {
    /** How the pages are set. */
    enum Look {
        /** Every line at its place, nothing else. */
        PLAIN,
        /** A letterhead on the first page, a header on the others, Roman numbers before the items, a note. */
        LETTERHEAD,
        /** The headings of an item's texts in a column to the left of them. */
        SIDE_HEADINGS,
        /** Two columns a page. */
        TWO_COLUMNS
    }

    /** What {@link Look#LETTERHEAD} adds to the words of the document. */
    static final String NOTE = "1 Tallene er oplyst af sekretariatet.";

    private static final float TOP = 740;
    private static final float BOTTOM = 60;
    private static final float LEADING = 13;
    private static final int NARROW = 44;
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi"};

    private final PDDocument document = new PDDocument();
    private final PDFont words = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont fixed = new PDType1Font(FontName.COURIER);
    private final List<String> titles;
    private final Look look;
    private PDPageContentStream page;
    private float x = 60;
    private float y;
    private boolean items;
    private int numbered;

    private PlainPdf(List<String> titles, Look look) {
        this.titles = titles;
        this.look = look;
    }

    static byte[] of(String text, List<String> titles) throws IOException {
        return of(text, titles, Look.PLAIN);
    }

    static byte[] of(String text, List<String> titles, Look look) throws IOException {
        return new PlainPdf(titles, look).write(text);
    }

    private byte[] write(String text) throws IOException {
        try (document) {
            // Bold words have no stars on paper.
            for (String part : text.replace("**", "").split("\f")) {
                turn();
                List<String> lines = List.of(part.split("\n"));
                for (String line : look == Look.TWO_COLUMNS ? narrow(lines) : lines) line(line);
            }
            close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Paragraphs broken anew for a column. */
    private static List<String> narrow(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            boolean goesOn =
                    before.length() > 70 && !line.isBlank() && !line.strip().matches("[-•\\d].*");
            if (goesOn)
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + line.strip());
            else paragraphs.add(line);
            before = line;
        }
        List<String> narrow = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String rest = paragraph;
            while (rest.length() > NARROW && rest.lastIndexOf(' ', NARROW) > 10) {
                int space = rest.lastIndexOf(' ', NARROW);
                narrow.add(rest.substring(0, space));
                rest = rest.substring(space + 1);
            }
            narrow.add(rest);
        }
        return narrow;
    }

    private void turn() throws IOException {
        close();
        PDPage fresh = new PDPage();
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
        x = 60;
        y = TOP;
        if (look != Look.LETTERHEAD) return;
        boolean first = document.getNumberOfPages() == 1;
        if (first) at("Postboks 17, 4999 Fjordby", words, 7, 420, 765);
        else at("Sekretariatet", words, 8, 60, 765);
    }

    private void close() throws IOException {
        if (page == null) return;
        if (look == Look.LETTERHEAD) {
            int pages = document.getNumberOfPages();
            if (items && pages == 2) at(NOTE, words, 7, 60, 44);
            if (items) at(++numbered + " / 9", words, 8, 290, 25);
            else at(ROMAN[Math.min(pages, ROMAN.length) - 1], words, 8, 290, 25);
        }
        page.close();
    }

    private void line(String line) throws IOException {
        if (y < BOTTOM) next();
        String bare = line.strip();
        boolean columns = line.matches(".*\\S {3,}\\S.*");
        boolean heading = isHeading(bare);
        items |= heading && titles.stream().anyMatch(bare::endsWith);
        PDFont font = heading ? bold : columns ? fixed : words;
        boolean field = FieldHeading.of(bare)
                .filter(found -> found.rest().isEmpty() && bare.length() < 22)
                .isPresent();
        if (look == Look.SIDE_HEADINGS) {
            at(line, font, font == fixed ? 8 : 10, field ? 60 : 175, y);
            if (!field) y -= LEADING;
            return;
        }
        int size = look == Look.TWO_COLUMNS ? 9 : 10;
        at(line, font, font == fixed ? 8 : size, x, y);
        y -= LEADING;
    }

    private void next() throws IOException {
        if (look != Look.TWO_COLUMNS || x > 100) {
            turn();
            return;
        }
        x = 320;
        y = TOP;
    }

    private void at(String line, PDFont font, float size, float left, float height) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, height);
        page.showText(line.replace("\t", "    ").replaceAll("[^\\x20-\\xff–—’“”•…]", "?"));
        page.endText();
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
                                && (line.contains(title)
                                        || line.length() > 12
                                                && (title.startsWith(unnumbered) || title.endsWith(line))));
    }
}
