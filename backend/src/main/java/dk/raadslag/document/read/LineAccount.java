package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.LeftOut;
import dk.raadslag.document.read.ImportedMeeting.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fate of every line of the source, by line number; each line has exactly one. */
final class LineAccount {
    enum Fate {
        /** Page header, footer or number. */
        FURNITURE,
        CONTENTS,
        /** The mission and vision that every cover has. */
        BOILERPLATE,
        /** Divides what is open from what is closed. */
        PART,
        /** In an item that a person does not want. */
        DROPPED,
        /** In a field of the meeting, a section or an item. */
        PLACED,
        UNPLACED
    }

    private final NavigableMap<Integer, Fate> fates = new TreeMap<>();
    private final Map<Integer, String> words = new TreeMap<>();
    private final Map<Integer, Set<Integer>> together = new HashMap<>();

    LineAccount(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            fates.put(line.number(), Fate.UNPLACED);
            words.put(line.number(), line.trimmed());
        }
    }

    void settle(SourceLine line, Fate fate) {
        fates.put(line.number(), fate);
        together.getOrDefault(line.number(), Set.of()).forEach(other -> fates.put(other, fate));
    }

    /** The words of a line were joined to another one's. */
    void sharesFate(SourceLine line, SourceLine with) {
        if (line.number() != with.number())
            together.computeIfAbsent(with.number(), key -> new TreeSet<>()).add(line.number());
    }

    /** Lines that had a place have none. */
    void drop(int from, int before) {
        if (from < before)
            fates.subMap(from, before).replaceAll((number, fate) -> fate == Fate.PLACED ? Fate.DROPPED : fate);
    }

    Map<Integer, Fate> fates() {
        return fates;
    }

    /** How many lines met each fate. */
    Map<Fate, Integer> totals() {
        Map<Fate, Integer> totals = new EnumMap<>(Fate.class);
        fates.values().forEach(fate -> totals.merge(fate, 1, Integer::sum));
        return totals;
    }

    /** Every line that is nowhere in the meeting, in the order of the source. */
    List<LeftOut> leftOut() {
        List<LeftOut> left = new ArrayList<>();
        fates.forEach((number, fate) -> {
            if (fate != Fate.PLACED) left.add(new LeftOut(number, words.get(number), Why.valueOf(fate.name())));
        });
        return left;
    }
}
