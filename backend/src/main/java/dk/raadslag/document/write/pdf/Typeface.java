package dk.raadslag.document.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans in four cuts, and DejaVu Sans for the signs it lacks; read from the class path once. Every PDF embeds
 * the letters it uses.
 */
enum Typeface {
    REGULAR(400, FontStyle.NORMAL, "Regular", ""),
    BOLD(700, FontStyle.NORMAL, "Bold", "-Bold"),
    ITALIC(400, FontStyle.ITALIC, "Italic", "-Oblique"),
    BOLD_ITALIC(700, FontStyle.ITALIC, "BoldItalic", "-BoldOblique");

    private static final String LETTERS = "Liberation Sans";
    private static final String SIGNS = "DejaVu Sans";
    private static final int GSUB = 0x47535542;

    private final int weight;
    private final FontStyle style;
    private final CmapLookup knownLetters;
    private final CmapLookup knownSigns;
    private final Parsed parsedLetters;
    private final Parsed parsedSigns;

    Typeface(int weight, FontStyle style, String cut, String cutOfSigns) {
        this.weight = weight;
        this.style = style;
        byte[] letters = read("/liberation/LiberationSans-" + cut + ".ttf");
        byte[] signs = read("/net/sf/jasperreports/fonts/dejavu/DejaVuSans" + cutOfSigns + ".ttf");
        this.knownLetters = known(letters);
        this.knownSigns = known(signs);
        this.parsedLetters = new Parsed(letters);
        this.parsedSigns = new Parsed(signs);
    }

    /** @param pdf what the builder will set */
    static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (Typeface face : values()) {
            builder.useFont(new Embedded(face.parsedLetters, pdf), LETTERS, face.weight, face.style, true);
            builder.useFont(new Embedded(face.parsedSigns, pdf), SIGNS, face.weight, face.style, true);
        }
    }

    /** True if every cut has a letter or sign for the code point: words may be in bold. */
    static boolean shows(int codePoint) {
        for (Typeface face : values()) {
            if (face.knownLetters.getGlyphId(codePoint) == 0 && face.knownSigns.getGlyphId(codePoint) == 0)
                return false;
        }
        return true;
    }

    private static CmapLookup known(byte[] font) {
        try {
            return parsed(font).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static byte[] read(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            return withoutSubstitutions(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of letter substitutions. Danish needs none of them, and for every word PDFBox compiles regular
     * expressions from it again, which takes most of a document's time.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
            if (directory.getInt(entry) == GSUB) directory.put(entry, (byte) '-');
        }
        return font;
    }

    /** A font parsed once a thread: it takes as long as setting a page does, and no two threads may read one at once. */
    private static final class Parsed extends ThreadLocal<TrueTypeFont> {
        private final byte[] font;

        Parsed(byte[] font) {
            this.font = font;
        }

        @Override
        protected TrueTypeFont initialValue() {
            try {
                return parsed(font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A font in one document, made when its first letter is set. */
    private static final class Embedded extends PDFontSupplier {
        private final Parsed parsed;
        private final PDDocument pdf;

        Embedded(Parsed parsed, PDDocument pdf) {
            super(null);
            this.parsed = parsed;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, parsed.get(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
