package dk.raadslag.document.read;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects ops; neighbours with the same attributes become one. */
final class RichTextOps {
    private final List<Op> ops = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Map<String, Object> runAttributes = Map.of();

    /** One line with its inline marks; {@code attributes} belong to its line break. */
    void line(String text, boolean attachmentMark, Map<String, Object> attributes) {
        line(InlineMarks.parse(text), attachmentMark, attributes);
    }

    /** One line with marks of its own. */
    void line(List<Op> words, boolean attachmentMark, Map<String, Object> attributes) {
        if (attachmentMark) embed(Map.of("attachmentMark", true));
        for (Op op : words) text((String) op.insert(), op.attributes());
        text("\n", attributes);
    }

    void table(TextTable table) {
        embed(table.toEmbed());
        text("\n", Map.of());
    }

    /** Anything, as it is. */
    void add(Op op) {
        if (op.insert() instanceof String words) text(words, op.attributes());
        else embed((Map<?, ?>) op.insert());
    }

    RichText toRichText() {
        flush();
        return new RichText(ops);
    }

    private void embed(Map<?, ?> embed) {
        flush();
        ops.add(new Op(embed, Map.of()));
    }

    private void text(String characters, Map<String, Object> attributes) {
        if (!attributes.equals(runAttributes)) flush();
        runAttributes = attributes;
        run.append(characters);
    }

    private void flush() {
        if (!run.isEmpty()) ops.add(new Op(run.toString(), runAttributes));
        run.setLength(0);
    }
}
