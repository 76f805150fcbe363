package dk.raadslag.protocol;

import dk.raadslag.protocol.RichText.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two versions of a text: one stretch replaced by another. Counted in UTF-16 units of the flat
 * text, in which an embed is one.
 *
 * @param at where the stretch begins
 * @param removed how many units go
 * @param inserted what comes in their place, may be empty
 */
public record Splice(int at, int removed, List<Op> inserted) {
    /** The smallest splice that makes {@code after} of {@code before}. */
    public static Splice between(RichText before, RichText after) {
        Units old = new Units(before.ops());
        Units now = new Units(after.ops());
        int most = Math.min(old.length(), now.length());
        int start = 0;
        while (start < most && old.same(start, now, start)) start++;
        int end = 0;
        while (end < most - start && old.same(old.length() - 1 - end, now, now.length() - 1 - end)) end++;
        // Half a surrogate pair is no character: take the whole one.
        if (start > 0 && now.isHighSurrogate(start - 1)) start--;
        else if (start > 0 && old.isHighSurrogate(start - 1)) start--;
        if (end > 0 && now.isLowSurrogate(now.length() - end)) end--;
        else if (end > 0 && old.isLowSurrogate(old.length() - end)) end--;
        return new Splice(start, old.length() - end - start, now.ops(start, now.length() - end));
    }

    /** @throws IllegalArgumentException when the text is shorter than this splice needs */
    public RichText applyTo(RichText before) {
        Units old = new Units(before.ops());
        if (at < 0 || removed < 0 || at + removed > old.length()) throw new IllegalArgumentException("no such place");
        List<Op> ops = new ArrayList<>(old.ops(0, at));
        inserted.forEach(op -> join(ops, op));
        old.ops(at + removed, old.length()).forEach(op -> join(ops, op));
        return new RichText(ops);
    }

    /** Adds a run, joined to the one before it when they are alike. */
    private static void join(List<Op> ops, Op next) {
        Op last = ops.isEmpty() ? null : ops.get(ops.size() - 1);
        boolean joins = last != null
                && last.insert() instanceof String
                && next.insert() instanceof String
                && last.attributes().equals(next.attributes());
        if (joins) ops.set(ops.size() - 1, new Op((String) last.insert() + next.insert(), last.attributes()));
        else ops.add(next);
    }

    /** A text unit by unit. */
    private static final class Units {
        private final List<Op> ops;
        private final int[] ends;
        private int run;

        Units(List<Op> ops) {
            this.ops = ops;
            this.ends = new int[ops.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end += ops.get(i).insert() instanceof String words ? words.length() : 1;
                ends[i] = end;
            }
        }

        int length() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }

        boolean same(int at, Units other, int otherAt) {
            Op mine = opAt(at);
            Op theirs = other.opAt(otherAt);
            if (mine.insert() instanceof String words && theirs.insert() instanceof String otherWords) {
                return words.charAt(at - begin(run)) == otherWords.charAt(otherAt - other.begin(other.run))
                        && mine.attributes().equals(theirs.attributes());
            }
            return mine.equals(theirs);
        }

        boolean isHighSurrogate(int at) {
            return at < length()
                    && opAt(at).insert() instanceof String words
                    && Character.isHighSurrogate(words.charAt(at - begin(run)));
        }

        boolean isLowSurrogate(int at) {
            return at < length()
                    && opAt(at).insert() instanceof String words
                    && Character.isLowSurrogate(words.charAt(at - begin(run)));
        }

        List<Op> ops(int from, int to) {
            List<Op> some = new ArrayList<>();
            for (int i = 0; i < ends.length; i++) {
                int first = Math.max(from, begin(i));
                int last = Math.min(to, ends[i]);
                if (first >= last) continue;
                Op op = ops.get(i);
                some.add(
                        op.insert() instanceof String words
                                ? new Op(words.substring(first - begin(i), last - begin(i)), op.attributes())
                                : op);
            }
            return some;
        }

        private int begin(int index) {
            return index == 0 ? 0 : ends[index - 1];
        }

        /** The run a unit is in; remembered, since callers walk. */
        private Op opAt(int at) {
            while (at >= ends[run]) run++;
            while (at < begin(run)) run--;
            return ops.get(run);
        }
    }
}
