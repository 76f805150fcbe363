package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage that somebody marked: the very units he marked, by their ids, in the order of the text. Whatever is written
 * around or inside of it, these are found again until each of them is deleted.
 */
public record Marked(List<Stretch> stretches) {
    /** More pieces than anybody marks; what comes from elsewhere is bounded. */
    private static final int MOST = 100_000;

    /** Units of one client, {@code to} exclusive. */
    record Stretch(long client, int from, int to) {}

    /** For keeping; {@link #read} is the way back. */
    public byte[] bytes() {
        WireWriter out = new WireWriter().number(stretches.size());
        for (Stretch stretch : stretches) {
            out.id(stretch.client(), stretch.from()).number(stretch.to() - stretch.from());
        }
        return out.bytes();
    }

    /** @throws MalformedUpdate when the bytes are none of {@link #bytes} */
    public static Marked read(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        long count = in.number();
        if (count > MOST) throw new MalformedUpdate("too many stretches");
        List<Stretch> stretches = new ArrayList<>();
        for (; count > 0; count--) {
            Id id = in.id();
            stretches.add(new Stretch(id.client(), id.clock(), id.clock() + in.clock()));
        }
        in.demandEnd();
        return new Marked(stretches);
    }
}
