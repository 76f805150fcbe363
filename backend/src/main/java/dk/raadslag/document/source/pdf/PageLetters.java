package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The letters of a page in the order in which they are drawn, with the marked content they are in. */
final class PageLetters extends PDFTextStripper {
    /** More than any agenda has; a page of a book has 3,000. */
    private static final int MOST_LETTERS = 6_000_000;

    private static final int MOST_OPERATORS = 60_000_000;

    /** @param replaced the words that a file says its letters stand for, null when it says none */
    private record Mark(int id, boolean furniture, String[] replaced) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Set<String> drawn = new HashSet<>();
    private List<Letter> letters = new ArrayList<>();
    private Links links;
    private int page;
    private int all;
    private int nameless;
    private int operators;

    PageLetters() {
        output = Writer.nullWriter();
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The letters of one page. */
    List<Letter> of(PDPage onPage, int number) throws IOException {
        letters = new ArrayList<>();
        page = number;
        marks.clear();
        drawn.clear();
        links = Links.of(onPage);
        processPage(onPage);
        return letters;
    }

    int count() {
        return all;
    }

    /** How many of all letters have no name that anybody could read. */
    int nameless() {
        return nameless;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) throw new UnreadableFile(Fault.TOO_LONG);
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Mark around = marks.peek();
        int id = properties == null ? -1 : properties.getInt(COSName.MCID);
        String replaced = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean furniture = COSName.ARTIFACT.equals(tag) || around != null && around.furniture;
        marks.push(new Mark(
                id >= 0 || around == null ? id : around.id,
                furniture,
                replaced == null ? (around == null ? null : around.replaced) : new String[] {replaced}));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) marks.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        all++;
        if (all > MOST_LETTERS) throw new UnreadableFile(Fault.TOO_LONG);
        String name = font.toUnicode(code);
        if (name == null || !readable(name)) nameless++;
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean readable(String name) {
        return name.codePoints().allMatch(c -> {
            int type = Character.getType(c);
            // Word's bullets are private characters too.
            boolean symbol = c >= 0xF020 && c <= 0xF0FF;
            return c != 0xFFFD && c != 0 && (type != Character.PRIVATE_USE || symbol) && type != Character.UNASSIGNED;
        });
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        if (at.getUnicode() == null || at.getUnicode().isEmpty()) return;
        float x = at.getXDirAdj();
        float y = at.getYDirAdj();
        // Drawn twice at the same place, a letter looks bold.
        String place = at.getUnicode() + Math.round(x) + "|" + Math.round(y);
        if (!at.getUnicode().isBlank() && !drawn.add(place)) return;
        Mark mark = marks.peek();
        PDFont font = at.getFont();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor looks = font.getFontDescriptor();
        letters.add(new Letter(
                page,
                mark == null ? -1 : mark.id,
                mark != null && mark.furniture,
                text(at, mark),
                x,
                y,
                at.getWidthDirAdj(),
                Math.abs(at.getYScale()),
                at.getWidthOfSpace(),
                isBold(name, looks),
                isItalic(name, looks),
                links.at(x + at.getWidthDirAdj() / 2, y - at.getYScale() / 4)));
    }

    /** The words in place of several letters stand in the place of the first. */
    private static String text(TextPosition at, Mark mark) {
        if (mark == null || mark.replaced == null) return at.getUnicode();
        String words = mark.replaced[0];
        mark.replaced[0] = "";
        return words;
    }

    private boolean isBold(String name, PDFontDescriptor looks) {
        boolean heavy = looks != null && (looks.isForceBold() || looks.getFontWeight() >= 600);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return heavy || mode == RenderingMode.FILL_STROKE || name.matches(".*(bold|black|heavy|[,-]bd|demi).*");
    }

    private static boolean isItalic(String name, PDFontDescriptor looks) {
        boolean leans = looks != null && (looks.isItalic() || looks.getItalicAngle() != 0);
        return leans || name.matches(".*(italic|oblique|kursiv|[,-]it\\b).*");
    }
}
