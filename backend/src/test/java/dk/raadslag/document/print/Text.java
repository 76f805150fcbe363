package dk.raadslag.document.print;

import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes rich texts in tests, line by line. */
final class Text {
    private final List<RichText.Op> ops = new ArrayList<>();

    static RichText of(String plain) {
        return RichText.ofPlain(plain);
    }

    Text run(String characters, Object... marks) {
        Map<String, Object> attributes = new java.util.HashMap<>();
        for (int i = 0; i < marks.length; i += 2) attributes.put((String) marks[i], marks[i + 1]);
        ops.add(new RichText.Op(characters, attributes));
        return this;
    }

    Text mark() {
        ops.add(new RichText.Op(Map.of("attachmentMark", true), Map.of()));
        return this;
    }

    /** Ends the line, with its attributes. */
    Text end(Object... attributes) {
        return run("\n", attributes);
    }

    Text line(String characters, Object... attributes) {
        return run(characters).end(attributes);
    }

    Text table(List<List<String>> rows) {
        ops.add(new RichText.Op(Map.of("table", Map.of("rows", rows)), Map.of()));
        return end();
    }

    RichText done() {
        return new RichText(ops);
    }
}
