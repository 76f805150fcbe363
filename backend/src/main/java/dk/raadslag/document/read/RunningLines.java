package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers and footers that tell a page's number beside other words, "Byrådet, 27-03-2008   Side 3", that stand in two
 * columns, or that a web page has below each item. They are found in the middle of a sentence too.
 */
final class RunningLines {
    private static final Pattern WITH_PAGE = Pattern.compile(
            "(?iu)(?<words>\\P{L}*+\\p{L}.*?)[\\s|·•:–-]+side\\s*[:|]?\\s*(?<page>\\d{1,4})(?:\\s*(?:af|/)\\s*\\d{1,4})?\\s*\\|?");
    private static final Pattern WIDE = Pattern.compile("\\S\\s{5,}(?iu:side)");
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\S.*?\\S(?: {5,}|\\t+)\\S.*");
    private static final Pattern WEB = Pattern.compile(
            "(?iu)(?:tilbage )?til top(?:pen)?|(?:gå|spring|skip) til (?:hoved|primært )?indhold(?:et)?|(?:åbn|åben|se|vis) (?:alle )?bilag|udskriv(?: hele dagsord(?:e)?nen)?|(?:fold|luk|åbn|åben) alle(?: (?:ud|punkter))?|menu|fold (?:ind|ud)|vis (?:mere|mindre)|hent bilag|(?:se|hent|download|åbn) .{0,80}(?:i|som) pdf(?:[ -]?(?:format|fil))?");
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:side(?:nr\\.?)?\\s*[:|]?\\s*|[-–—]\\s*)(\\d{1,4})(?:\\s*(?:af|/)\\s*\\d{1,4}|\\s*[-–—])?\\.?");
    private static final int REPEATS = 3;
    /** A page has more lines between two headers. */
    private static final int SHORTEST_PAGE = 4;

    private RunningLines() {}

    /** The indexes of such lines. */
    static BitSet in(List<SourceLine> lines) {
        BitSet found = RunningFeet.in(lines);
        Map<String, List<Integer>> paged = new HashMap<>();
        Map<String, List<Integer>> columns = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() > 160) continue;
            Matcher page = WITH_PAGE.matcher(text);
            if (page.matches())
                paged.computeIfAbsent(letters(page.group("words")), key -> new ArrayList<>())
                        .add(i);
            else if (COLUMNS.matcher(text).matches() && !lines.get(i).isWhole())
                columns.computeIfAbsent(lines.get(i).bare(), key -> new ArrayList<>())
                        .add(i);
            if (WEB.matcher(lines.get(i).bare().replaceFirst("^[•·] ", "")).matches()) found.set(i);
        }
        paged.values().stream()
                .filter(places -> returns(places) || countOn(lines, places))
                .forEach(places -> places.forEach(found::set));
        columns.values().stream()
                .filter(places -> returns(places) && (dated(lines, places) || far(places)))
                .forEach(places -> places.forEach(found::set));
        markPages(lines, found);
        markHeadsOfPages(lines, found);
        markNumbers(lines, found);
        return found;
    }

    /** "Møde den 25. juni 2014          Side 1" and, once more, "Side 2". */
    private static boolean countOn(List<SourceLine> lines, List<Integer> places) {
        if (places.size() < 2) return false;
        int before = 0;
        for (int place : places) {
            Matcher page = WITH_PAGE.matcher(lines.get(place).text());
            if (!page.matches() || !WIDE.matcher(lines.get(place).text()).find()) return false;
            int number = Integer.parseInt(page.group("page"));
            if (before > 0 && number != before + 1) return false;
            before = number;
        }
        return true;
    }

    /** "Side 3", when such lines count on. */
    private static void markPages(List<SourceLine> lines, BitSet found) {
        List<Integer> pages = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher page = PAGE.matcher(lines.get(i).bare());
            if (!page.matches()) continue;
            int number = Integer.parseInt(page.group(1));
            if (number <= last) return;
            last = number;
            pages.add(i);
        }
        if (pages.size() >= REPEATS) pages.forEach(found::set);
    }

    /** The same few words at the head of every page, beside its number: a day, the name of the body. */
    private static void markHeadsOfPages(List<SourceLine> lines, BitSet found) {
        Map<String, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            if (!bare.isEmpty() && bare.length() < 90 && !bare.endsWith("."))
                same.computeIfAbsent(bare, key -> new ArrayList<>()).add(i);
        }
        same.values().removeIf(places -> !returns(places));
        // Last, for it takes longest.
        same.keySet()
                .removeIf(bare -> WrittenTime.in(bare).date() == null
                        && BodyName.inTitle(bare).isEmpty());
        for (int round = 0; round < 2; round++)
            for (List<Integer> places : same.values()) {
                List<Integer> beside =
                        places.stream().filter(i -> besidePage(lines, found, i)).toList();
                // The cover may say the same once more.
                if (beside.size() >= REPEATS - 1 && beside.size() >= places.size() - 1) beside.forEach(found::set);
            }
    }

    private static boolean besidePage(List<SourceLine> lines, BitSet found, int i) {
        boolean number = i > 0 && lines.get(i - 1).bare().matches("\\d{1,3}");
        return number
                || i + 1 < lines.size() && NumberedLine.isNamed(lines.get(i + 1).trimmed())
                || i > 0 && found.get(i - 1)
                || found.get(i + 1)
                || lines.get(i).pageBreakBefore();
    }

    /** Bare numbers beside such lines that count on from page to page. */
    private static void markNumbers(List<SourceLine> lines, BitSet found) {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            boolean beside = i > 0 && found.get(i - 1) || found.get(i + 1) || i + 1 == lines.size();
            if (!beside || bare.length() > 4 || !bare.matches("\\d{1,4}")) continue;
            int number = Integer.parseInt(bare);
            if (!numbers.isEmpty() && number != last + 1) return;
            numbers.add(i);
            last = number;
        }
        if (numbers.size() >= REPEATS) numbers.forEach(found::set);
    }

    private static boolean dated(List<SourceLine> lines, List<Integer> places) {
        return WrittenTime.in(lines.get(places.get(0)).bare()).date() != null;
    }

    /** A row of a table does not come again at the distance of pages, each time. */
    private static boolean far(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) if (places.get(i) - places.get(i - 1) < SHORTEST_PAGE) return false;
        return true;
    }

    private static boolean returns(List<Integer> places) {
        if (places.size() < REPEATS) return false;
        int far = 0;
        for (int i = 1; i < places.size(); i++) if (places.get(i) - places.get(i - 1) >= SHORTEST_PAGE) far++;
        return far >= places.size() / 2;
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}]", "");
    }
}
