package dk.raadslag.document.read;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A person's word on misleading lines: which are headings and which only text; by line of the source. */
record Told(Set<Integer> headings, Set<Integer> words) {
    static final Told NOTHING = new Told(Set.of(), Set.of());

    /** The indexes of the lines that a person calls the beginning of an item. */
    BitSet headingsAmong(List<SourceLine> lines) {
        return among(lines, headings);
    }

    BitSet wordsAmong(List<SourceLine> lines) {
        return among(lines, words);
    }

    private static BitSet among(List<SourceLine> lines, Set<Integer> numbers) {
        BitSet indexes = new BitSet();
        for (int i = 0; i < lines.size(); i++) if (numbers.contains(lines.get(i).number())) indexes.set(i);
        return indexes;
    }
}
