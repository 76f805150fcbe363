package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Span;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of a paragraph with the marks that a PDF or DOCX gives them. */
final class PassageMarks {
    private PassageMarks() {}

    /** @param text all of the passage, or what is left of it after a sign, a number or a heading's word */
    static List<Op> of(Passage passage, String text) {
        int at = passage.text().endsWith(text)
                ? passage.text().length() - text.length()
                : passage.text().indexOf(text);
        if (at < 0 || passage.kind() == Passage.Kind.HEADING) return List.of(Op.text(text));
        List<Op> ops = new ArrayList<>();
        int from = at;
        int end = at + text.length();
        for (Span span : passage.marks()) {
            int begin = Math.max(from, span.from());
            int to = Math.min(end, span.to());
            if (begin >= to) continue;
            if (begin > from) ops.add(Op.text(passage.text().substring(from, begin)));
            ops.add(new Op(passage.text().substring(begin, to), attributes(span)));
            from = to;
        }
        if (from < end) ops.add(Op.text(passage.text().substring(from, end)));
        return ops;
    }

    private static Map<String, Object> attributes(Span span) {
        Map<String, Object> attributes = new TreeMap<>();
        if (span.bold()) attributes.put("bold", true);
        if (span.italic()) attributes.put("italic", true);
        if (span.underline()) attributes.put("underline", true);
        if (span.link() != null) attributes.put("link", span.link());
        return attributes;
    }
}
