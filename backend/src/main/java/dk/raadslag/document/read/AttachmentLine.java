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

    private static final Pattern LISTED = Pattern.compile("^\\d{1,2}\\s+(?iu:åben)\\s+");
    private static final Pattern ABSENT = Pattern.compile("(?:Fraværende|Afbud|Inhabil)\\b");
    private static final int LONGEST_TITLE = 60;

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

    /** The title of a paper in a list: "1 Åben Udkast til aftale" is "Udkast til aftale". */
    static String inList(String text) {
        String name = LISTED.matcher(text).replaceFirst("");
        return title(name).orElse(name);
    }

    /** A sentence, or who was absent, below the titles of papers. */
    static boolean endsList(String bare) {
        boolean sentence = bare.endsWith(".") && bare.length() > LONGEST_TITLE || DecidedWords.isSentence(bare);
        return sentence || ABSENT.matcher(bare).lookingAt() || ItemSign.isReference(bare);
    }

    /** The words after "Bilag –" or "Bilag 2:"; a number stays in front. */
    static Optional<String> title(String text) {
        Matcher match = NAMED.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Optional.of(match.group(1) == null ? match.group(2) : match.group(1) + " – " + match.group(2));
    }
}
