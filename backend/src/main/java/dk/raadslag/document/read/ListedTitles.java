package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list of titles in front of the items without page numbers: its numbers grow, and most of its titles come again
 * below.
 */
final class ListedTitles {
    private static final double ALIKE = 0.5;
    private static final double MOST = 0.7;
    /** So alike are two titles that are the same. */
    private static final double SAME = 0.9;

    private static final int FEWEST_OF_EXCERPT = 3;
    private static final int MOST_LINES = 300;
    /** Lines above the first entry, or between two of them. */
    private static final int MOST_BETWEEN = 10;

    /** Of titles with each other: a document of one number again and again has as many as it has lines, each time. */
    private static final int MOST_COMPARED = 1_000_000;

    private static final Pattern COLUMN_HEADS = Pattern.compile(
            "(?iu)(?:(?:sag|pkt|punkt|nr)\\.?(?: ?nr\\.?)?|tid|titel|tekst|emne|side|åben/lukket)(?:\\s+(?:punkt|titel|tekst|emne|side|bilag))*");

    /** "13.40   Pause" between items with their times. */
    private static final Pattern BREAK = Pattern.compile(
            "(?iu)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?\\s+(?:\\p{L}*pause|frokost|kaffe\\p{L}*|middag|sandwich)\\b.{0,25}");

    private final List<SourceLine> lines;
    /** The lines that begin with a number, by number. */
    private final Map<String, List<Integer>> numbered = new HashMap<>();

    private int compared;

    ListedTitles(List<SourceLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            NumberedLine.of(lines.get(i).trimmed())
                    .ifPresent(line -> numbered.computeIfAbsent(line.number().toString(), key -> new ArrayList<>())
                            .add(at));
        }
    }

    /** @param end the index after the list */
    record Listed(Map<String, String> titles, int end) {
        static final Listed NOTHING = new Listed(Map.of(), 0);
    }

    /** The list whose first line is {@code start}; nothing when there is none. */
    Listed at(int start) {
        Map<String, String> titles = new LinkedHashMap<>();
        ItemNumber last = ItemNumber.of(0, 0);
        int end = start;
        int afterEntry = start;
        boolean wraps = false;
        while (end < Math.min(lines.size(), start + MOST_LINES)) {
            SourceLine line = lines.get(end);
            NumberedLine entry = NumberedLine.of(line.trimmed())
                    .filter(one -> !one.title().isEmpty())
                    .filter(one -> !BREAK.matcher(line.bare()).matches())
                    .orElse(null);
            boolean next = entry != null
                    && entry.number().compareTo(last) > 0
                    && ItemSign.in(line).isEmpty();
            if (next && (titles.isEmpty() || end - afterEntry <= 2)) {
                titles.put(entry.number().toString(), titleOf(entry));
                last = entry.number();
                afterEntry = end + 1;
                wraps = true;
            } else if (entry == null && wraps && isWrapped(line)) {
                titles.merge(last.toString(), line.trimmed(), (had, more) -> had + " " + more);
                afterEntry = end + 1;
                wraps = false;
            } else if (entry == null
                    && end - afterEntry <= MOST_BETWEEN
                    && (isBetween(line) || UsualForm.isCaseAlone(line.bare()))) {
                wraps = false;
            } else {
                break;
            }
            end++;
        }
        return titles.size() > 1 && comeAgain(titles, afterEntry) ? new Listed(titles, afterEntry) : Listed.NOTHING;
    }

    private static String titleOf(NumberedLine entry) {
        return entry.title().replaceAll("(?<![\\s.…])[\\s.…]++$", "");
    }

    private static boolean isWrapped(SourceLine line) {
        return Wrapping.startsLower(line.trimmed()) && ItemSign.in(line).isEmpty();
    }

    /** "Lukkede punkter", "ØKONOMIUDVALGET" or the heads of columns stand between the entries. */
    static boolean isBetween(SourceLine line) {
        String bare = line.bare();
        if (bare.isEmpty() || bare.length() > 60) return false;
        return PartHeading.of(bare).isPresent()
                || BREAK.matcher(bare).matches()
                || COLUMN_HEADS.matcher(bare).matches()
                || bare.equals(bare.toUpperCase()) && BodyName.endsLikeOne(bare) && bare.length() > 6;
    }

    private boolean comeAgain(Map<String, String> titles, int end) {
        long again = titles.entrySet().stream()
                .filter(entry -> comesAgain(entry, end))
                .count();
        return again >= MOST * titles.size() || begins(titles, end);
    }

    /** The numbers begin again below, with the same title: an excerpt need not have them all. */
    private boolean begins(Map<String, String> titles, int end) {
        Map.Entry<String, String> first = titles.entrySet().iterator().next();
        if (titles.size() < FEWEST_OF_EXCERPT || !comesAgain(first, end)) return false;
        return numbered.getOrDefault(first.getKey(), List.of()).stream()
                .filter(i -> i >= end)
                .limit(1)
                .anyMatch(i -> titled(i).stream().anyMatch(title -> Likeness.of(first.getValue(), title) > SAME));
    }

    /** What the title of a numbered line may be: the words beside its number, or below it. */
    private List<String> titled(int i) {
        String title = NumberedLine.of(lines.get(i).trimmed()).orElseThrow().title();
        return title.isEmpty() && i + 1 < lines.size()
                ? List.of(lines.get(i + 1).trimmed())
                : List.of(title);
    }

    private boolean comesAgain(Map.Entry<String, String> entry, int end) {
        for (int i : numbered.getOrDefault(entry.getKey(), List.of())) {
            if (i < end) continue;
            if (++compared > MOST_COMPARED) return false;
            String title = NumberedLine.of(lines.get(i).trimmed()).orElseThrow().title();
            String below = i + 1 < lines.size() ? lines.get(i + 1).trimmed() : "";
            if (alike(entry.getValue(), title)
                    || title.isEmpty()
                            && (alike(entry.getValue(), below)
                                    || alike(
                                            entry.getValue(),
                                            lines.get(Math.max(0, i - 1)).trimmed()))) return true;
        }
        return false;
    }

    private static boolean alike(String one, String other) {
        return Likeness.of(one, other) >= ALIKE;
    }
}
