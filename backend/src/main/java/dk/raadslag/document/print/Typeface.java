package dk.raadslag.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Sans in four cuts, read from the class path once; every PDF embeds the letters it uses. */
enum Typeface {
    REGULAR(400, FontStyle.NORMAL, "Regular"),
    BOLD(700, FontStyle.NORMAL, "Bold"),
    ITALIC(400, FontStyle.ITALIC, "Italic"),
    BOLD_ITALIC(700, FontStyle.ITALIC, "BoldItalic");

    private static final String FAMILY = "Liberation Sans";
    private static final int GSUB = 0x47535542;
    private static final CmapLookup LETTERS = REGULAR.letters();

    private final int weight;
    private final FontStyle style;
    private final byte[] bytes;

    Typeface(int weight, FontStyle style, String cut) {
        this.weight = weight;
        this.style = style;
        this.bytes = read("/liberation/LiberationSans-" + cut + ".ttf");
    }

    static void addTo(PdfRendererBuilder builder) {
        for (Typeface face : values()) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes), FAMILY, face.weight, face.style, true);
        }
    }

    /** Whether there is a letter for the code point; the four cuts hold the same ones. */
    static boolean shows(int codePoint) {
        return LETTERS.getGlyphId(codePoint) != 0;
    }

    private CmapLookup letters() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            return withoutSubstitutions(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of letter substitutions: Danish needs none of this font's, and PDFBox compiles regular
     * expressions from it anew for every word, which takes most of the time a document takes.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
            if (directory.getInt(entry) == GSUB) directory.put(entry, (byte) '-');
        }
        return font;
    }
}
