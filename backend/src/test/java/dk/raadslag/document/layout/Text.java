package dk.raadslag.document.layout;

import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes rich texts in tests, line by line. */
public final class Text {
    private final List<RichText.Op> ops = new ArrayList<>();

    public static RichText of(String plain) {
        return RichText.ofPlain(plain);
    }

    public Text run(String characters, Object... marks) {
        Map<String, Object> attributes = new java.util.HashMap<>();
        for (int i = 0; i < marks.length; i += 2) attributes.put((String) marks[i], marks[i + 1]);
        ops.add(new RichText.Op(characters, attributes));
        return this;
    }

    public Text mark() {
        ops.add(new RichText.Op(Map.of("attachmentMark", true), Map.of()));
        return this;
    }

    /** Ends the line, with its attributes. */
    public Text end(Object... attributes) {
        return run("\n", attributes);
    }

    public Text line(String characters, Object... attributes) {
        return run(characters).end(attributes);
    }

    public Text table(List<List<String>> rows) {
        ops.add(new RichText.Op(Map.of("table", Map.of("rows", rows)), Map.of()));
        return end();
    }

    public Text table(TextTable table) {
        ops.add(new RichText.Op(table.toEmbed(), Map.of()));
        return end();
    }

    public RichText done() {
        return new RichText(ops);
    }
}
