package dk.raadslag.text;

import dk.raadslag.text.replica.Run;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch that somebody deleted at once, as it was, to recognise it when they put it back elsewhere. */
record Cut(List<Run> runs, String words) {
    /** Shorter words are typed again rather than moved. */
    static final int LEAST = 4;
    /** In a longer stretch only all of it is looked for. */
    private static final int LONG = 8_192;

    /** The same words: from {@code in} on in what was put in, from {@code from} on in what was deleted. */
    record Same(int in, int from, int length) {}

    static Cut of(List<Run> runs) {
        return new Cut(runs, words(runs));
    }

    /** An embed is one unit here too. */
    static String words(List<Run> runs) {
        return runs.stream()
                .map(run -> run.insert() instanceof String words ? words : "\uFFFC")
                .collect(Collectors.joining());
    }

    /**
     * What these words share with the deleted ones: all of them, except for blanks and line breaks at the ends, occur
     * in the deleted ones as whole words, or the other way round. Null otherwise.
     */
    Same in(String inserted) {
        String core = inserted.strip();
        if (isWord(core)) {
            int from = place(words, core);
            if (from >= 0) return wider(inserted, inserted.indexOf(core), from, core.length());
        }
        String deleted = words.strip();
        int in = isWord(deleted) ? place(inserted, deleted) : -1;
        return in < 0 ? null : wider(inserted, in, words.indexOf(deleted), deleted.length());
    }

    private static boolean isWord(String words) {
        return words.length() >= LEAST && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where a stretch contains these as whole words. */
    private static int place(String stretch, String words) {
        if (stretch.length() > LONG && stretch.strip().length() != words.length()) return -1;
        for (int at = stretch.indexOf(words); at >= 0; at = stretch.indexOf(words, at + 1)) {
            if (!isInside(stretch, at) && !isInside(stretch, at + words.length())) return at;
        }
        return -1;
    }

    private static boolean isInside(String stretch, int at) {
        return at > 0
                && at < stretch.length()
                && Character.isLetterOrDigit(stretch.codePointBefore(at))
                && Character.isLetterOrDigit(stretch.codePointAt(at));
    }

    /** The blanks around it too, and never half of a character. */
    private Same wider(String inserted, int in, int from, int length) {
        int before = 0;
        while (before < Math.min(in, from) && inserted.charAt(in - before - 1) == words.charAt(from - before - 1)) {
            before++;
        }
        int end = length;
        while (in + end < inserted.length()
                && from + end < words.length()
                && inserted.charAt(in + end) == words.charAt(from + end)) {
            end++;
        }
        if (before > 0 && Character.isLowSurrogate(inserted.charAt(in - before))) before--;
        if (end > length && Character.isHighSurrogate(inserted.charAt(in + end - 1))) end--;
        return new Same(in - before, from - before, before + end);
    }
}
