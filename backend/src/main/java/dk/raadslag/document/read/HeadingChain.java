package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The heaviest chain of headings whose numbers grow; n log n by a tree of prefix maxima. */
final class HeadingChain {
    /** A chain that counts 3.1, 3.2, 3.3 is likelier than one with gaps. */
    private static final double NEIGHBOUR = 0.75;

    private final List<Heading> headings;
    private final double[] value;
    private final int[] before;
    /** From each number to its place among all numbers, counted from 1. */
    private final Map<ItemNumber, Integer> ranks = new HashMap<>();

    private final int[] best;
    private final Map<ItemNumber, Integer> bestOfNumber = new HashMap<>();
    private final Map<Integer, Integer> bestOfSection = new HashMap<>();

    private HeadingChain(List<Heading> headings) {
        this.headings = headings;
        this.value = new double[headings.size()];
        this.before = new int[headings.size()];
        for (ItemNumber number :
                new TreeSet<>(headings.stream().map(Heading::number).toList())) ranks.put(number, ranks.size() + 1);
        this.best = new int[ranks.size() + 1];
        Arrays.fill(best, -1);
    }

    static List<Heading> heaviest(List<Heading> headings, ToDoubleFunction<Heading> weight) {
        HeadingChain chain = new HeadingChain(headings);
        int last = -1;
        for (int i = 0; i < headings.size(); i++) {
            chain.add(i, weight.applyAsDouble(headings.get(i)));
            if (last < 0 || chain.value[i] > chain.value[last]) last = i;
        }
        List<Heading> result = new ArrayList<>();
        for (int i = last; i >= 0; i = chain.before[i]) result.add(headings.get(i));
        Collections.reverse(result);
        return result;
    }

    private void add(int i, double weight) {
        Heading heading = headings.get(i);
        int previous = prefixBest(ranks.get(heading.number()) - 1);
        double sum = previous < 0 ? 0 : value[previous];
        Integer neighbour = neighbour(heading);
        if (neighbour != null && value[neighbour] + NEIGHBOUR > sum) {
            previous = neighbour;
            sum = value[neighbour] + NEIGHBOUR;
        }
        value[i] = sum + weight;
        before[i] = previous;
        put(ranks.get(heading.number()), i);
        bestOfNumber.merge(heading.number(), i, this::heavier);
        bestOfSection.merge(heading.section(), i, this::heavier);
    }

    private Integer neighbour(Heading heading) {
        if (!heading.number().isSingle())
            return bestOfNumber.get(heading.number().before());
        return bestOfSection.get(heading.section() - 1);
    }

    private int heavier(int one, int other) {
        return value[other] > value[one] ? other : one;
    }

    private int prefixBest(int key) {
        int found = -1;
        for (int k = key; k > 0; k -= k & -k) if (best[k] >= 0) found = found < 0 ? best[k] : heavier(found, best[k]);
        return found;
    }

    private void put(int key, int i) {
        for (int k = key; k < best.length; k += k & -k) best[k] = best[k] < 0 ? i : heavier(best[k], i);
    }
}
