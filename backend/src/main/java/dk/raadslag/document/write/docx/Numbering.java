package dk.raadslag.document.write.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * The lists of a document as Word counts them: one definition of bullets, one of numbers, and a list of its own where
 * the numbers do not go on from the point before.
 */
final class Numbering {
    private static final String BEGIN =
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final int DEPTHS = 9;
    private static final int STEP = 340;
    private static final int BULLET_LIST = 1;

    private final StringBuilder lists = new StringBuilder(list(BULLET_LIST, 0, ""));
    private int last = BULLET_LIST;

    /** How far in the words of a point stand, in twips. */
    static int indent(int depth) {
        return STEP * (depth + 1);
    }

    BigInteger bullets() {
        return BigInteger.valueOf(BULLET_LIST);
    }

    /** A new list of numbers whose points at this depth count from {@code start}. */
    BigInteger numbers(int depth, int start) {
        last++;
        String from = "<w:lvlOverride w:ilvl=\"" + level(depth) + "\"><w:startOverride w:val=\"" + start
                + "\"/></w:lvlOverride>";
        lists.append(list(last, 1, from));
        return BigInteger.valueOf(last);
    }

    /** Word has nine levels; what lies deeper stands on the last. */
    static int level(int depth) {
        return Math.min(depth, DEPTHS - 1);
    }

    void addTo(XWPFDocument docx) {
        String xml = BEGIN + definition(0, true) + definition(1, false) + lists + "</w:numbering>";
        try {
            docx.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(xml).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String list(int id, int definition, String override) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + override + "</w:num>";
    }

    private static String definition(int id, boolean bullets) {
        StringBuilder out = new StringBuilder(
                "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int depth = 0; depth < DEPTHS; depth++) {
            String sign = bullets ? BULLETS[depth % BULLETS.length] : "%" + (depth + 1) + ".";
            out.append("<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                    + (bullets ? "bullet" : "decimal") + "\"/><w:lvlText w:val=\"" + sign
                    + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + indent(depth) + "\" w:hanging=\"" + STEP
                    + "\"/></w:pPr></w:lvl>");
        }
        return out.append("</w:abstractNum>").toString();
    }
}
