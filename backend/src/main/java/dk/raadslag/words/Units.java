package dk.raadslag.words;

import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A text as the UTF-16 units that splices count in, and as the symbols that are compared: a character with its
 * attributes, or an embed. A character beyond 16 bits is two units and one symbol, so that no splice parts it.
 */
final class Units {
    private final List<Op> ops;
    private final int length;
    /** Where the units of each symbol begin, and last the length. */
    private final int[] begins;

    private final long[] symbols;

    /** @param names numbers for attributes and embeds, the same for all texts that are compared */
    Units(List<Op> ops, Map<Object, Integer> names) {
        this.ops = ops;
        this.length = ops.stream().mapToInt(Units::length).sum();
        int[] begin = new int[length + 1];
        long[] symbol = new long[length];
        int unit = 0;
        int count = 0;
        for (Op op : ops) {
            if (op.insert() instanceof String words) {
                long alike = name(names, op.attributes());
                for (int i = 0; i < words.length(); count++) {
                    int character = words.codePointAt(i);
                    begin[count] = unit + i;
                    symbol[count] = alike << Integer.SIZE | character;
                    i += Character.charCount(character);
                }
                unit += words.length();
            } else {
                begin[count] = unit++;
                symbol[count++] = -1L - name(names, op);
            }
        }
        begin[count] = length;
        this.begins = Arrays.copyOf(begin, count + 1);
        this.symbols = Arrays.copyOf(symbol, count);
    }

    int length() {
        return length;
    }

    long[] symbols() {
        return symbols;
    }

    /** Where the units of a symbol begin; the length after the last. */
    int begin(int symbol) {
        return begins[symbol];
    }

    List<Op> ops(int from, int to) {
        List<Op> some = new ArrayList<>();
        int begin = 0;
        for (Op op : ops) {
            int end = begin + length(op);
            int first = Math.max(from, begin);
            int last = Math.min(to, end);
            if (first < last) {
                some.add(
                        op.insert() instanceof String words
                                ? new Op(words.substring(first - begin, last - begin), op.attributes())
                                : op);
            }
            begin = end;
        }
        return some;
    }

    private static int length(Op op) {
        return op.insert() instanceof String words ? words.length() : 1;
    }

    private static int name(Map<Object, Integer> names, Object thing) {
        Integer known = names.putIfAbsent(thing, names.size());
        return known == null ? names.size() - 1 : known;
    }
}
