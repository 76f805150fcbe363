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
     * @param length of the content in units; with 0 nothing is put there
     */
    static byte[] update(Item end, Marked passage, Content content, int length, long client) {
        WireWriter out = new WireWriter();
        if (length == 0) {
            out.number(0);
        } else {
            out.number(1).number(1).number(client).number(0);
            Item right = end.right;
            out.octet(content.ref() | 0x80 | (right != null ? 0x40 : 0)).id(end.client.id, end.end() - 1);
            if (right != null) out.id(right.client.id, right.clock);
            content.write(out, 0, length);
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
