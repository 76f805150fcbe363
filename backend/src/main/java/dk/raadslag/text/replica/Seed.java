package dk.raadslag.text.replica;

import dk.raadslag.words.RichText;
import java.util.Map;
import java.util.TreeMap;

/** Writes the first update of a text: by client 0, which is the server's own, and the same bytes for the same text. */
public final class Seed {
    private static final int CLIENT = 0;

    private final WireWriter structs = new WireWriter();
    private int count;
    private int clock;

    private Seed() {}

    /** An update that turns an empty text into {@code content}; always with "\n" at its end. */
    public static byte[] of(RichText content) {
        Seed seed = new Seed();
        Map<String, Object> current = new TreeMap<>();
        boolean ended = false;
        for (RichText.Op op : content.ops()) {
            if (op.insert() instanceof String words && words.isEmpty()) continue;
            seed.formats(current, op.attributes());
            seed.insert(op.insert());
            ended = op.insert() instanceof String words && words.endsWith("\n");
        }
        seed.formats(current, Map.of());
        if (!ended) seed.insert("\n");
        return seed.update();
    }

    /** Ends and begins formats, by name, so that {@code wanted} holds from here on. */
    private void formats(Map<String, Object> current, Map<String, Object> wanted) {
        for (String name : new TreeMap<>(current).keySet()) {
            if (wanted.containsKey(name)) continue;
            current.remove(name);
            add(new Content.Format(name, "null", null), 1);
        }
        new TreeMap<>(wanted).forEach((name, value) -> {
            if (!value.equals(current.put(name, value))) add(new Content.Format(name, Json.write(value), value), 1);
        });
    }

    private void insert(Object insert) {
        if (insert instanceof String words) add(new Content.Text(words), words.length());
        else add(new Content.Embed(Json.write(insert), insert), 1);
    }

    /** Each comes after the one before; nothing is to its right yet. */
    private void add(Content content, int length) {
        structs.octet(content.ref() | (clock > 0 ? 0x80 : 0));
        if (clock > 0) structs.id(CLIENT, clock - 1);
        else structs.number(1).string(Rules.OURS.root());
        content.write(structs, 0, length);
        count++;
        clock += length;
    }

    private byte[] update() {
        return new WireWriter()
                .number(1)
                .number(count)
                .number(CLIENT)
                .number(0)
                .append(structs.bytes())
                .number(0)
                .bytes();
    }
}
