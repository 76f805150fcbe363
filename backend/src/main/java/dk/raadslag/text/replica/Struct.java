package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of units as an update has it: where it was put ({@code origin} to its left and {@code rightOrigin} to its right
 * at the time, null at the text's ends) and what it holds.
 */
record Struct(long client, int clock, int length, Id origin, Id rightOrigin, Content content) {
    int end() {
        return clock + length;
    }

    /** The same structs, with a struct for each gap between them. */
    static List<Struct> withoutGaps(List<Struct> structs) {
        List<Struct> whole = new ArrayList<>(structs.size());
        int expected = structs.get(0).clock();
        for (Struct struct : structs) {
            int gap = struct.clock() - expected;
            if (gap > 0) whole.add(new Struct(struct.client(), expected, gap, null, null, Content.Absent.SKIPPED));
            whole.add(struct);
            expected = struct.end();
        }
        return whole;
    }

    /** Writes it as a struct of an update. */
    void write(WireWriter out, String root) {
        boolean hasPlace = content != Content.Absent.GONE && content != Content.Absent.SKIPPED;
        out.octet(content.ref() | (origin != null ? 0x80 : 0) | (rightOrigin != null ? 0x40 : 0));
        if (origin != null) out.id(origin.client(), origin.clock());
        if (rightOrigin != null) out.id(rightOrigin.client(), rightOrigin.clock());
        if (hasPlace && origin == null && rightOrigin == null) out.number(1).string(root);
        content.write(out, 0, length);
    }

    /** About the bytes it keeps while it waits. */
    int weight() {
        return 16 + (content instanceof Content.Text text ? text.characters().length() : content.weight());
    }
}
