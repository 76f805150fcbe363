package dk.raadslag.document.read;

import dk.raadslag.model.HouseStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names an attachment: "./. Bilag – Udkast til budget". */
final class AttachmentLine {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu:bilag)(?:\\s+(\\d{1,2}(?:\\.\\d{1,2})?+[a-z]?|[A-Z]))?(?:\\s*(?:[-–—:.]|\\s-)\\s*|(?<=\\d\\.\\d{1,2})\\s+(?=(?-i:\\p{Lu})))(\\S.*)");
    private static final int LONGEST = 250;

    private AttachmentLine() {}

    /** The title, without "Bilag –"; in a KKR's document, a marked line that does not name its file is text. */
    static Optional<String> of(Paragraph paragraph, HouseStyle style) {
        String text = paragraph.text().replaceFirst("^[-•]\\s+(?=(?iu:bilag))", "");
        if (text.isEmpty() || text.length() > LONGEST || paragraph.isRow()) return Optional.empty();
        Optional<String> title = title(text);
        if (title.isPresent() && (paragraph.marked() || !text.endsWith("."))) return title;
        boolean bareTitle = style == HouseStyle.KD_NET && paragraph.marked() && !text.endsWith(".");
        return bareTitle ? Optional.of(text) : Optional.empty();
    }

    /** The words after "Bilag –" or "Bilag 2:"; a number stays in front. */
    static Optional<String> title(String text) {
        Matcher match = NAMED.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Optional.of(match.group(1) == null ? match.group(2) : match.group(1) + " – " + match.group(2));
    }
}
