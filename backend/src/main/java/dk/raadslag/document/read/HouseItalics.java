package dk.raadslag.document.read;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A house may print each recommendation in italics: then they mark nothing. */
final class HouseItalics {
    private static final String ITALIC = "italic";

    private HouseItalics() {}

    /** The text without the italics of lines that are in italics as a whole; null for null. */
    static RichText off(RichText text) {
        if (text == null) return null;
        RichTextOps plain = new RichTextOps();
        List<Op> line = new ArrayList<>();
        for (Op op : text.ops()) {
            if (!(op.insert() instanceof String words)) {
                line.add(op);
                continue;
            }
            for (String part : words.split("(?<=\n)")) {
                line.add(new Op(part, op.attributes()));
                if (part.endsWith("\n")) add(line, plain);
            }
        }
        add(line, plain);
        return plain.toRichText();
    }

    private static void add(List<Op> line, RichTextOps plain) {
        boolean whole = line.stream().filter(HouseItalics::hasWords).allMatch(op -> op.attributes()
                .containsKey(ITALIC));
        line.forEach(op -> plain.add(whole ? upright(op) : op));
        line.clear();
    }

    private static boolean hasWords(Op op) {
        return op.insert() instanceof String words && !words.isBlank();
    }

    private static Op upright(Op op) {
        Map<String, Object> attributes = new TreeMap<>(op.attributes());
        attributes.remove(ITALIC);
        return new Op(op.insert(), attributes);
    }
}
