package dk.raadslag.text.replica;

import java.util.TreeMap;

/**
 * Writes the update by which somebody replaces a passage: the new words behind its last unit, then its units deleted.
 */
final class Replacing {
    private Replacing() {}

    /**
     * @param end the item that ends with the passage's last unit
     * @param client that has written nothing into this text yet
     * @param words may be empty
     */
    static byte[] update(Item end, Marked passage, String words, long client) {
        WireWriter out = new WireWriter();
        if (words.isEmpty()) {
            out.number(0);
        } else {
            out.number(1).number(1).number(client).number(0);
            Item right = end.right;
            Content.Text content = new Content.Text(words);
            out.octet(content.ref() | 0x80 | (right != null ? 0x40 : 0)).id(end.client.id, end.end() - 1);
            if (right != null) out.id(right.client.id, right.clock);
            content.write(out, 0, words.length());
        }
        TreeMap<Long, Ranges> deleted = new TreeMap<>();
        passage.stretches().forEach(stretch -> deleted.computeIfAbsent(stretch.client(), id -> new Ranges())
                .add(stretch.from(), stretch.to()));
        out.number(deleted.size());
        deleted.descendingMap().forEach((id, ranges) -> {
            Ranges sorted = ranges.normalised();
            out.number(id).number(sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                out.number(sorted.from(i)).number(sorted.to(i) - sorted.from(i));
            }
        });
        return out.bytes();
    }
}
