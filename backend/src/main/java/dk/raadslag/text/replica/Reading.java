package dk.raadslag.text.replica;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a sequence from its start, like Yjs's {@code Y.Text.toDelta}: a format holds from its place on. */
final class Reading {
    private Reading() {}

    static List<Run> runs(Item first) {
        List<Run> runs = new ArrayList<>();
        Map<String, Object> current = new HashMap<>();
        Map<String, Object> attributes = Map.of();
        for (Item item = first; item != null; item = item.right) {
            if (item.content instanceof Content.Format format) {
                if (format.value() == null) current.remove(format.key());
                else current.put(format.key(), format.value());
                attributes = null;
            } else if (item.content.visible()) {
                if (attributes == null) attributes = Map.copyOf(current);
                runs.add(new Run(insert(item.content), attributes, item.client.id, item.clock));
            }
        }
        return runs;
    }

    /** The same as ops, neighbours with equal attributes in one, always with a line break at the end. */
    static RichText content(Item first) {
        List<Op> ops = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        Map<String, Object> attributes = Map.of();
        for (Run run : runs(first)) {
            boolean goesOn = run.insert() instanceof String && run.attributes().equals(attributes);
            if (!goesOn) flush(ops, characters, attributes);
            attributes = run.attributes();
            if (run.insert() instanceof String words) characters.append(words);
            else ops.add(new Op(run.insert(), attributes));
        }
        boolean ended = characters.length() > 0 && characters.charAt(characters.length() - 1) == '\n';
        if (!ended && !attributes.isEmpty()) flush(ops, characters, attributes);
        if (!ended) characters.append('\n');
        flush(ops, characters, ended ? attributes : Map.of());
        return new RichText(ops);
    }

    private static void flush(List<Op> ops, StringBuilder characters, Map<String, Object> attributes) {
        if (characters.length() == 0) return;
        ops.add(new Op(characters.toString(), attributes));
        characters.setLength(0);
    }

    static Object insert(Content content) {
        return content instanceof Content.Text text ? text.characters() : ((Content.Embed) content).value();
    }
}
