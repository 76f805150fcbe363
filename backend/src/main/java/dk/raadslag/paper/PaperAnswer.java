package dk.raadslag.paper;

import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.PaperText.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a paper as they are told.
 *
 * @param state {@code read}, {@code waiting} to be read, {@code unreadable}, or {@code none} for a kind without words
 * @param fault why it is unreadable, or null
 */
record PaperAnswer(String state, String fault, boolean cut, boolean hidden, List<Integer> pictures, List<Page> pages) {
    /** A page, a slide or a sheet. */
    record Page(List<Line> lines) {}

    /** @param heading its level, 0 for anything else */
    record Line(String text, int heading) {}

    static PaperAnswer none() {
        return without("none", null);
    }

    static PaperAnswer of(PaperState state) {
        if (state.fault() != null) return without("unreadable", state.fault());
        PaperText text = state.text();
        if (text == null) return without("waiting", null);
        return new PaperAnswer("read", null, text.cut(), text.hidden(), text.pictures(), pages(text));
    }

    private static PaperAnswer without(String state, String fault) {
        return new PaperAnswer(state, fault, false, false, List.of(), List.of());
    }

    private static List<Page> pages(PaperText text) {
        Map<Integer, Integer> levels =
                text.headings().stream().collect(Collectors.toMap(Headline::line, Headline::level, (one, same) -> one));
        List<Page> pages = new ArrayList<>();
        int at = 0;
        for (String page : text.words().split("\f", -1)) {
            List<Line> lines = new ArrayList<>();
            for (String line : page.split("\n", -1)) {
                if (!line.isEmpty()) lines.add(new Line(line, levels.getOrDefault(at, 0)));
                at++;
            }
            pages.add(new Page(lines));
        }
        return pages;
    }
}
