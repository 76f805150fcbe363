package dk.raadslag.document.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where a paragraph's lines end early although the next word had room: there somebody broke the line. */
final class Breaks {
    private Breaks() {}

    /** The lines of one paragraph, parted where lines are broken on purpose. */
    static List<List<Line>> apart(List<Line> lines) {
        float right = (float) lines.stream().mapToDouble(Line::end).max().orElse(0);
        List<List<Line>> parts = new ArrayList<>();
        parts.add(new ArrayList<>(lines.subList(0, 1)));
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            boolean room = above.end() + 0.5f * above.size() + line.firstWord() < right - above.size();
            boolean begins = Character.isUpperCase(line.text().codePointAt(0))
                    || Character.isDigit(line.text().codePointAt(0));
            if (room && begins && above.page() == line.page()) parts.add(new ArrayList<>());
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }
}
