package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage that somebody marked: exactly the marked units, by their ids, in the order of the text. Whatever people
 * write around or inside it, these are found again until each of them is deleted.
 */
public record Marked(List<Stretch> stretches) {
    /** More pieces than anybody marks; a bound for input from elsewhere. */
    private static final int MOST = 100_000;

    /** Units of one client, {@code to} exclusive. */
    record Stretch(long client, int from, int to) {}

    /** For storage; {@link #read} is the way back. */
    public byte[] bytes() {
        WireWriter out = new WireWriter().number(stretches.size());
        for (Stretch stretch : stretches) {
            out.id(stretch.client(), stretch.from()).number(stretch.to() - stretch.from());
        }
        return out.bytes();
    }

    /** @throws MalformedUpdate when the bytes do not come from {@link #bytes} */
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
