package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title with what was said on the same line: "Velkomst: Formanden bød velkommen.", "Dagsorden – Godkendt." */
final class InlineTitle {
    private static final Pattern PARTS = Pattern.compile(
            "(?<title>[^:]{2,80}?)(?<between>:\\s+|\\s+[–—-]\\s+|(?<=\\p{L}{3})\\.\\s+)(?<words>[\\p{Lu}\\d].*)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[:.–—-]\\s+");

    private InlineTitle() {}

    /** The title of a line that goes on as a sentence; nothing when it is all title. */
    static Optional<String> of(String line) {
        if (!NumberedLine.endsSentence(line)) return Optional.empty();
        Matcher parts = PARTS.matcher(line);
        return parts.matches() && NumberedLine.isTitleLike(parts.group("title"))
                ? Optional.of(parts.group("title"))
                : Optional.empty();
    }

    /**
     * Where the words after a title begin in a paragraph; 0 when there are none.
     *
     * @param line the paragraph's first, which holds the title and the beginning of the words
     */
    static int wordsAfter(String title, String text, String line) {
        if (!text.startsWith(title)) return 0;
        int inLine = line.indexOf(title);
        if (inLine < 0
                || !BETWEEN.matcher(line.substring(inLine + title.length())).lookingAt()) return 0;
        Matcher between = BETWEEN.matcher(text.substring(title.length()));
        return between.lookingAt() ? title.length() + between.end() : 0;
    }
}
