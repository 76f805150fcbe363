package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted words in a text by what they say. Indexes count visible units; an embed is one unit, but longer in a
 * quotation.
 */
final class Quotation {
    /** A stretch of visible units, {@code end} exclusive. */
    record Stretch(int start, int end) {}

    private final StringBuilder quoted = new StringBuilder();
    /** For each character of the quoted text, the unit that begins there, or -1 inside an embed. */
    private final List<Integer> units = new ArrayList<>();

    private Quotation(List<Run> runs) {
        int unit = 0;
        for (Run run : runs) {
            String words = run.quoted();
            boolean embed = !(run.insert() instanceof String);
            for (int at = 0; at < words.length(); at++) units.add(embed && at > 0 ? -1 : unit + at);
            quoted.append(words);
            unit += run.length();
        }
        units.add(unit);
    }

    /** Every place of these words, also overlapping ones. */
    static List<Stretch> places(List<Run> runs, String words) {
        List<Stretch> found = new ArrayList<>();
        if (words.isEmpty()) return found;
        Quotation text = new Quotation(runs);
        for (int at = text.quoted.indexOf(words); at >= 0; at = text.quoted.indexOf(words, at + 1)) {
            int start = text.units.get(at);
            int end = text.units.get(at + words.length());
            if (start >= 0 && end >= 0) found.add(new Stretch(start, end));
        }
        return found;
    }
}
