package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a column beside the titles of most items, written as others do: "(B)", "v/Bo Lund". */
final class BesideTitles {
    private static final Pattern KIND_BESIDE = Pattern.compile("(?<title>.*\\S) {3,}(?<kind>[BDOT])");
    private static final Pattern PRESENTER_BESIDE = Pattern.compile(
            "(?<title>\\d{1,2}\\.\\s+\\p{Lu}.*\\S) {5,}(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.-]+){1,3}|Alle)");
    private static final int FEWEST_KINDS = 3;

    private final List<SourceLine> lines;

    private BesideTitles(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Rewrites these lines. */
    static void into(List<SourceLine> lines) {
        BesideTitles beside = new BesideTitles(lines);
        beside.kinds();
        beside.presenters();
    }

    /** A letter in a column beside every title tells what is to be done with it: "(B)", as others write it. */
    private void kinds() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher kind = lines.get(i).matched(KIND_BESIDE);
            if (kind == null) continue;
            boolean titled = NumberedLine.of(kind.group("title"))
                    .filter(line -> NumberedLine.opensTitle(line.title()))
                    .isPresent();
            if (titled) found.add(i);
        }
        if (found.size() < FEWEST_KINDS) return;
        for (int at : found) {
            Matcher kind = lines.get(at).matched(KIND_BESIDE);
            write(at, kind.group("title") + " (" + kind.group("kind") + ")");
        }
    }

    /** "1. Regnskab          Bo Lund": who presents each item stands in a column beside the titles. */
    private void presenters() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).matched(PRESENTER_BESIDE) != null) found.add(i);
        if (found.size() < FEWEST_KINDS) return;
        for (int at : found) {
            Matcher beside = lines.get(at).matched(PRESENTER_BESIDE);
            write(at, beside.group("title") + " v/" + beside.group("name"));
        }
    }

    private void write(int at, String text) {
        lines.set(at, lines.get(at).withText(text));
    }
}
