package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes from a one-line-a-paragraph text what a PDF would give: broken lines, hyphens, blank lines, page furniture. */
final class PdfShape {
    private static final int WIDTH = 85;
    private static final int PAGE = 42;

    private final Random random = new Random(7);
    private final List<String> lines = new ArrayList<>();

    static String of(String text) {
        PdfShape shape = new PdfShape();
        text.lines().filter(line -> !line.isBlank()).forEach(shape::wrap);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shape.lines.size(); i++) {
            out.append(shape.lines.get(i)).append("\n\n");
            if (i % PAGE == PAGE - 1)
                out.append("SIDE | ").append(2 + i / PAGE).append("\n\n\fKKR Midtjylland | 09-09-2026\n\n");
        }
        return out.toString();
    }

    private void wrap(String line) {
        if (line.indexOf('\t') >= 0) {
            lines.add(line);
            return;
        }
        StringBuilder current = new StringBuilder(
                line.substring(0, line.length() - line.stripLeading().length()));
        boolean empty = true;
        for (String word : line.strip().split(" ")) {
            if (!empty && current.length() + 1 + word.length() > WIDTH) {
                int room = WIDTH - current.length() - 2;
                boolean breaks = word.chars().allMatch(Character::isLetter) && room >= 3 && word.length() - room >= 4;
                if (breaks && random.nextInt(4) > 0) {
                    current.append(' ').append(word, 0, room).append('-');
                    word = word.substring(room);
                }
                lines.add(current.toString());
                current.setLength(0);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString());
    }

    static String words(String text) {
        return text.lines().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
