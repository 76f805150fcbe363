package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.UnreadableFile;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tree of tags of a file, as a screen reader walks it. */
final class Tags {
    private static final int DEEPEST = 60;
    private static final int MOST = 1_000_000;

    /** What a tag holds, in order. */
    interface Visitor {
        /** A tag; the visitor walks into it, or leaves it out. */
        void tag(Tag tag);

        /** Letters. */
        void letters(List<Letter> letters);
    }

    private final PDStructureTreeRoot root;
    private final Map<String, Object> roles;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final List<Map<Integer, List<Letter>>> marked;
    private int walked;

    private Tags(PDDocument file, PDStructureTreeRoot root, List<Map<Integer, List<Letter>>> marked) {
        this.root = root;
        this.roles = root.getRoleMap();
        this.marked = marked;
        int number = 0;
        for (var page : file.getPages()) pages.put(page.getCOSObject(), number++);
    }

    /**
     * Null when the file has no tags.
     *
     * @param marked the letters of each page by the number of their marked content
     */
    static Tags of(PDDocument file, List<Map<Integer, List<Letter>>> marked) {
        PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? null : new Tags(file, root, marked);
    }

    Tag root() {
        return new Tag(root.getCOSObject(), "Document", null, 0);
    }

    /** One tag of the tree. */
    final class Tag {
        private final COSDictionary node;
        private final String type;
        private final Integer page;
        private final int depth;

        private Tag(COSDictionary node, String type, Integer page, int depth) {
            if (depth > DEEPEST || ++walked > MOST) throw new UnreadableFile(Fault.TOO_LONG);
            this.node = node;
            this.type = type;
            this.page = page;
            this.depth = depth;
        }

        /** One of the standard types: "P", "H1", "LI", … */
        String type() {
            return type;
        }

        /** A number of its attributes, 1 when it has none. */
        int attribute(String name) {
            COSBase all = node.getDictionaryObject(COSName.A);
            if (all instanceof COSDictionary one) return number(one, name);
            if (!(all instanceof COSArray several)) return 1;
            for (int i = 0; i < several.size(); i++)
                if (several.getObject(i) instanceof COSDictionary one && number(one, name) > 1)
                    return number(one, name);
            return 1;
        }

        private static int number(COSDictionary attributes, String name) {
            return attributes.getDictionaryObject(COSName.getPDFName(name)) instanceof COSNumber number
                    ? Math.max(1, Math.min(number.intValue(), 200))
                    : 1;
        }

        /** Walks what is in it. */
        void walk(Visitor visitor) {
            COSBase kids = node.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) walk(several.get(i), visitor);
            } else if (kids != null) {
                walk(kids, visitor);
            }
        }

        private void walk(COSBase kid, Visitor visitor) {
            COSBase one = kid instanceof COSObject object ? object.getObject() : kid;
            if (one instanceof COSNumber number) {
                letters(page, number.intValue(), visitor);
            } else if (one instanceof COSDictionary dictionary) {
                COSName kind = dictionary.getCOSName(COSName.TYPE);
                Integer own = pages.get(dictionary.getCOSDictionary(COSName.PG));
                if (COSName.getPDFName("MCR").equals(kind)) {
                    letters(own == null ? page : own, dictionary.getInt(COSName.MCID), visitor);
                } else if (dictionary.getDictionaryObject(COSName.S) != null) {
                    visitor.tag(new Tag(dictionary, standard(dictionary), own == null ? page : own, depth + 1));
                }
            }
        }
    }

    private void letters(Integer page, int mark, Visitor visitor) {
        if (page == null) return;
        List<Letter> letters = marked.get(page).remove(mark);
        if (letters != null) visitor.letters(letters);
    }

    /** A file may name its tags as it likes, and say what they stand for. */
    private String standard(COSDictionary node) {
        String name = node.getNameAsString(COSName.S, "Span");
        Map<String, Boolean> seen = new HashMap<>();
        while (roles != null && roles.get(name) instanceof String other && seen.put(name, true) == null) name = other;
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("H[1-6]?|P|L|LI|TR|TH|TD") ? upper : name;
    }
}
