package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines in the order and form that most documents have: no heading again on the next page, title before case
 * number, figures for Roman numbers and letters, lines for tables.
 */
final class UsualForm {
    private static final Pattern AGAIN =
            Pattern.compile("(?iu).*\\(?\\bfort(?:sat|sættelse)\\s*\\)?\\.?|\\(fort\\.\\)");
    /** "Åben sag" in the place of a title. */
    private static final Pattern STATUS = Pattern.compile("(?iu)\\(?(?:åbent?|lukket)(?: (?:sag|punkt))?\\)?\\.?");

    /** "J.nr. 5" in the place of a title. */
    private static final Pattern CASE_ALONE = Pattern.compile("(?iu)(?:j|sags?)\\.?\\s?nr\\.?\\s*[\\d./-]+");

    private static final Pattern STATUS_FIRST =
            Pattern.compile("(?<status>(?iu:åbent?|lukket))\\s+(?<number>\\d{1,3})\\.?\\s+(?<title>\\p{Lu}.*)");
    /** "1     Åbent     Regnskab" */
    private static final Pattern STATUS_BESIDE =
            Pattern.compile("(?<number>\\d{1,3})\\.?\\s{2,}(?<status>(?iu:åbent?|lukket))\\s{2,}(?<title>\\p{Lu}.*)");

    private static final Pattern ROMAN = Pattern.compile("(?<number>[IVX]{1,6})(?<mark>[.:)])\\s+(?<title>\\p{Lu}.*)");
    private static final Pattern LETTER = Pattern.compile(
            "(?<number>[A-H])(?:(?<mark>[.:)])\\s+(?<title>\\p{Lu}.*)|\\.?(?<item>\\d{1,2})[.:)]?\\s+(?<words>\\p{Lu}.*))");
    private static final Pattern POINT = Pattern.compile("(?<letter>[a-h])[.)]\\s+(?<title>\\p{Lu}.*)");
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

    private final List<SourceLine> lines;
    private final LineAccount account;

    private UsualForm(List<SourceLine> lines, LineAccount account) {
        this.lines = new ArrayList<>(lines);
        this.account = account;
    }

    static List<SourceLine> of(List<SourceLine> lines, LineAccount account) {
        UsualForm form = new UsualForm(WebForm.of(lines, account), account);
        form.linesForRows();
        YearNumbers.undo(form.lines);
        form.dropHeadingsAgain();
        form.titlesFirst();
        form.statusFirst();
        form.figuresForRoman();
        form.figuresForLetters();
        form.numberedLetters();
        BesideTitles.into(form.lines);
        return TableForm.unfolded(form.lines, account);
    }

    /** True if words tell only whether an item is open. */
    static boolean isStatus(String title) {
        return STATUS.matcher(title).matches();
    }

    /** "J.nr. 5" and nothing else. */
    static boolean isCaseAlone(String bare) {
        return CASE_ALONE.matcher(bare).matches();
    }

    /** "Pkt. 88     Åben sag" is no table, although it stands in two columns. */
    private void linesForRows() {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean alone = line.is(Kind.ROW)
                    && (i == 0 || !lines.get(i - 1).is(Kind.ROW))
                    && (i + 1 == lines.size() || !lines.get(i + 1).is(Kind.ROW));
            if (!alone || NumberedLine.of(line.trimmed().replace('\t', ' ')).isEmpty()) continue;
            String words = line.trimmed().replaceAll("\\s*\\t\\s*", " ");
            Passage whole = new Passage(
                    Kind.WORDS,
                    0,
                    0,
                    words,
                    List.of(),
                    List.of(),
                    line.passage().page(),
                    false);
            lines.set(
                    i,
                    new SourceLine(
                            line.number(),
                            words,
                            line.blanksBefore(),
                            line.pageBreakBefore(),
                            false,
                            new SourceRole(whole, line.role().headed())));
        }
    }

    /** "44. (fortsat)" at the top of the next page. */
    private void dropHeadingsAgain() {
        Set<ItemNumber> seen = new HashSet<>();
        lines.removeIf(line -> {
            NumberedLine numbered = NumberedLine.of(line.trimmed()).orElse(null);
            if (numbered == null) return false;
            boolean again = AGAIN.matcher(numbered.title()).matches() && seen.contains(numbered.number());
            seen.add(numbered.number());
            if (again) account.settle(line, Fate.FURNITURE);
            return again;
        });
    }

    /** "Pkt. 88 Åben sag", "Sagsnr. 19/7702", "Spildevandsplan"; or "172.", "LUKKET PUNKT", "Personalesag". */
    private void titlesFirst() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            NumberedLine numbered = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
            String below = lines.get(i + 1).trimmed();
            boolean cased = numbered != null
                    && CASE_ALONE.matcher(numbered.title()).matches()
                    && NumberedLine.opensTitle(below)
                    && NumberedLine.isTitleLike(below)
                    && NumberedLine.of(below).isEmpty();
            if (!cased) continue;
            write(i, numbered.number() + ". " + below);
            write(i + 1, numbered.title());
        }
        for (int i = 0; i + 2 < lines.size(); i++) {
            boolean untitled = NumberedLine.of(lines.get(i).trimmed())
                    .filter(line -> line.title().isEmpty() || isStatus(line.title()))
                    .isPresent();
            boolean between = CaseLine.of(lines.get(i + 1).bare()).isPresent()
                    || isStatus(lines.get(i + 1).bare());
            if (!untitled || !between) continue;
            SourceLine title = lines.get(i + 2);
            boolean named = NumberedLine.isTitleLike(title.trimmed())
                    && NumberedLine.opensTitle(title.trimmed())
                    && ItemSign.in(title).isEmpty();
            if (named) lines.set(i + 2, lines.set(i + 1, title));
        }
    }

    /** "åbent 1 Regnskab": "1. Regnskab", and what is closed says so behind its number. */
    private void statusFirst() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).matched(STATUS_FIRST) != null) found.add(i);
        for (int i = 0; i < lines.size(); i++) {
            Matcher beside = lines.get(i).matched(STATUS_BESIDE);
            if (beside != null) write(i, open(beside));
        }
        if (found.size() < 2) return;
        for (int at : found) write(at, open(lines.get(at).matched(STATUS_FIRST)));
    }

    private static String open(Matcher status) {
        String closed = status.group("status").equalsIgnoreCase("lukket") ? "(Lukket) " : "";
        return status.group("number") + ". " + closed + status.group("title");
    }

    /** Roman numbers above items in figures divide them; where there are no figures, they number the items. */
    private void figuresForRoman() {
        List<Integer> found = new ArrayList<>();
        int divide = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher roman = lines.get(i).matched(ROMAN);
            if (roman == null || value(roman.group("number")) != found.size() + 1) continue;
            found.add(i);
            boolean above = i + 1 < lines.size()
                    && NumberedLine.of(lines.get(i + 1).trimmed())
                            .filter(line -> !line.title().isEmpty())
                            .isPresent();
            if (above) divide++;
        }
        if (found.size() < 2) return;
        boolean dividing = divide * 2 >= found.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            int at = found.get(i);
            if (dividing) account.settle(lines.remove(at), Fate.PART);
            else write(at, i + 1 + ". " + lines.get(at).matched(ROMAN).group("title"));
        }
    }

    /** "A. Sager til afgørelse" and "A.1 Takster" are 1 and 1.1; letters alone are points of lists. */
    private void figuresForLetters() {
        List<Integer> found = new ArrayList<>();
        int items = 0;
        char last = 'A';
        for (int i = 0; i < lines.size(); i++) {
            Matcher letter = lines.get(i).matched(LETTER);
            if (letter == null) continue;
            char section = letter.group("number").charAt(0);
            if (section < last || section > last + 1) continue;
            last = section;
            if (letter.group("item") != null) items++;
            found.add(i);
        }
        if (items < 2) return;
        for (int at : found) {
            Matcher letter = lines.get(at).matched(LETTER);
            int section = letter.group("number").charAt(0) - 'A' + 1;
            write(
                    at,
                    letter.group("item") == null
                            ? section + ". " + letter.group("title")
                            : section + "." + letter.group("item") + " " + letter.group("words"));
        }
    }

    /** "a) Regnskab" below "2. Økonomi" is 2a, where each letter has a decision of its own. */
    private void numberedLetters() {
        ItemNumber parent = null;
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            NumberedLine numbered = i == lines.size()
                    ? null
                    : NumberedLine.of(lines.get(i).trimmed()).orElse(null);
            boolean ends = i == lines.size()
                    || numbered != null && numbered.number().isSingle() && NumberedLine.opensTitle(numbered.title());
            if (ends) {
                if (parent != null && points.size() > 1 && eachDecides(points, i)) number(parent, points);
                parent = numbered == null ? null : numbered.number();
                points = new ArrayList<>();
                continue;
            }
            Matcher point = lines.get(i).matched(POINT);
            if (point != null && point.group("letter").charAt(0) == 'a' + points.size()) points.add(i);
        }
    }

    private boolean eachDecides(List<Integer> points, int end) {
        for (int k = 0; k < points.size(); k++) {
            int to = k + 1 < points.size() ? points.get(k + 1) : end;
            boolean decides = lines.subList(points.get(k) + 1, to).stream()
                    .anyMatch(line -> FieldHeading.of(line.bare())
                            .filter(heading -> heading.field() == Field.DECISION)
                            .isPresent());
            if (!decides) return false;
        }
        return true;
    }

    private void number(ItemNumber parent, List<Integer> points) {
        for (int at : points) {
            Matcher point = lines.get(at).matched(POINT);
            write(at, parent + point.group("letter") + ". " + point.group("title"));
        }
    }

    private void write(int at, String text) {
        lines.set(at, lines.get(at).withText(text));
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = VALUES.get(roman.charAt(i));
            boolean less = i + 1 < roman.length() && value < VALUES.get(roman.charAt(i + 1));
            sum += less ? -value : value;
        }
        return sum;
    }
}
