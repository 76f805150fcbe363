package dk.raadslag.words;

import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between two versions of a text, as {@link Splice}s in ascending order that do not touch each other.
 * All positions count in the old text, so splices are applied all at once, or from the last to the first.
 */
public final class Splices {
    /**
     * Two splices closer than this travel as one: repeating the units between them is shorter than a second splice in
     * JSON.
     */
    private static final int WORTH_PARTING = 16;

    private Splices() {}

    /** Few and small splices that turn {@code before} into {@code after}; empty when they are equal. */
    public static List<Splice> between(RichText before, RichText after) {
        Map<Object, Integer> names = new HashMap<>();
        Units old = new Units(before.ops(), names);
        Units now = new Units(after.ops(), names);
        List<Splice> splices = new ArrayList<>();
        for (Difference.Stretch stretch : joined(Difference.between(old.symbols(), now.symbols()))) {
            int at = old.begin(stretch.oldFrom());
            splices.add(new Splice(
                    at,
                    old.begin(stretch.oldTo()) - at,
                    now.ops(now.begin(stretch.newFrom()), now.begin(stretch.newTo()))));
        }
        return splices;
    }

    /** @throws IllegalArgumentException when these splices do not fit this text */
    public static RichText apply(List<Splice> splices, RichText before) {
        Units old = new Units(before.ops(), new HashMap<>());
        List<Op> ops = new ArrayList<>();
        int next = 0;
        for (Splice splice : splices) {
            if (splice.at() < next || splice.removed() < 0 || splice.at() + splice.removed() > old.length()) {
                throw new IllegalArgumentException("no such place");
            }
            old.ops(next, splice.at()).forEach(op -> join(ops, op));
            splice.inserted().forEach(op -> join(ops, op));
            next = splice.at() + splice.removed();
        }
        old.ops(next, old.length()).forEach(op -> join(ops, op));
        return new RichText(ops);
    }

    private static List<Difference.Stretch> joined(List<Difference.Stretch> stretches) {
        List<Difference.Stretch> far = new ArrayList<>();
        for (Difference.Stretch next : stretches) {
            Difference.Stretch last = far.isEmpty() ? null : far.get(far.size() - 1);
            if (last != null && next.oldFrom() - last.oldTo() < WORTH_PARTING) {
                far.set(far.size() - 1, last.upTo(next));
            } else {
                far.add(next);
            }
        }
        return far;
    }

    /** Adds a run, and joins it to the one before when both have the same attributes. */
    private static void join(List<Op> ops, Op next) {
        Op last = ops.isEmpty() ? null : ops.get(ops.size() - 1);
        boolean joins = last != null
                && last.insert() instanceof String
                && next.insert() instanceof String
                && last.attributes().equals(next.attributes());
        if (joins) ops.set(ops.size() - 1, new Op((String) last.insert() + next.insert(), last.attributes()));
        else ops.add(next);
    }
}
