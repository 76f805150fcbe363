package dk.raadslag.document.write;

import static dk.raadslag.document.write.Content.squeezed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads plain text. Only its lines tell its structure, so it is looked up what they should tell. */
public final class TextContent {
    private static final String ADDRESS = " <(https?|mailto):[^>]*>";
    private static final int STEP = 4;

    private TextContent() {}

    /** @param wanted what is found of it, in order, is the structure */
    public static Content of(byte[] file, List<String> wanted) {
        String text = new String(file, StandardCharsets.UTF_8).replaceAll(ADDRESS, "");
        List<String> found = new ArrayList<>();
        List<String> lines = Arrays.asList(text.split("\n"));
        int at = 0;
        for (String line : wanted) {
            int from = at;
            while (at < lines.size() && !tells(lines.get(at), line)) at++;
            if (at < lines.size()) {
                found.add(line);
                at++;
            } else {
                at = from;
            }
        }
        return new Content(squeezed(text.replaceAll("(?m)^ *• ", "")), found);
    }

    private static boolean tells(String line, String wanted) {
        String words = wanted.substring(wanted.indexOf(' ') + 1);
        if (wanted.startsWith("row ")) {
            return cells(line, "\t").equals(cells(words, "\\|"))
                    || squeezed(line).equals(words.replace("|", "")) && isFact(line);
        }
        if (wanted.startsWith("h")) return squeezed(line).equals(words);
        int depth = Integer.parseInt(wanted.substring(0, wanted.indexOf(' ')));
        String point = line.strip().replaceFirst("^• ", "");
        return line.startsWith(" ".repeat(STEP * depth))
                && !line.startsWith(" ".repeat(STEP * (depth + 1)))
                && squeezed(point).equals(words);
    }

    /** Where a cell reaches over several places, all but one of them are empty. */
    private static List<String> cells(String row, String between) {
        return Arrays.stream(row.split(between, -1))
                .map(Content::squeezed)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** A row of a box of facts is a line with a colon. */
    private static boolean isFact(String line) {
        return !line.contains("\t") && line.contains(":");
    }
}
