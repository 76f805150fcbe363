package dk.raadslag.danish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write that an item is closed to the public: "Lukket punkt: …", "(lukket)", "behandles for lukkede døre".
 *
 * <p>A word that merely describes something ("det lukkede bosted", "sagen er lukket") does not count.
 */
public final class ClosedWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String CLOSED = "(?:lukke[td]e?|fortrolige?t?|ikke[- ]?offentlige?t?)";
    private static final String THING =
            "(?:punkt(?:et|er|erne)?|sag(?:er)?|dagsorden(?:s ?punkt(?:er)?)?|referat|del|møde|"
                    + "behandling|drøftelse|session|orientering|personsag(?:er)?)";
    private static final String DOORS =
            "(?:(?:for|bag) (?:helt )?lukkede døre|lukket for (?:offentligheden|tilhørere)|uden (?:offentlighedens )?adgang for "
                    + "offentligheden|uden offentlighed)";

    private static final Pattern TITLE = Pattern.compile(
            // "Lukket: …", "Lukket punkt – …", "Lukkede sager", "Fortroligt"
            "^\\W*" + CLOSED + "(?:\\s+" + THING + "\\b|\\s*(?:[:;,/|–—-]|$))"
                    // "… (lukket punkt)", "[Lukket]"
                    + "|[(\\[{/]\\s*(?:punktet er\\s+|er\\s+)?" + CLOSED + "(?:\\s+" + THING
                    + ")?\\s*(?:[)\\]}/,;:–—-])"
                    // "… – lukket punkt", "…, lukket"
                    + "|[-–—:;,.|]\\s*" + CLOSED + "(?:\\s+" + THING + ")?\\W*$"
                    + "|\\b" + DOORS,
            FLAGS);
    /** In a title that is not all in capitals. */
    private static final Pattern CAPITALS = Pattern.compile("\\b(?:LUKKET|LUKKEDE|FORTROLIGT?)\\b");

    private static final String SUBJECT =
            "\\b(?:punktet|punkt|dagsordenspunktet|sagen|emnet|drøftelsen|behandlingen|orienteringen|dette)\\b";
    private static final Pattern TEXT = Pattern.compile(
            "^\\W*(?:punktet\\s+er\\s+(?:et\\s+)?)?" + CLOSED + "(?:\\s+" + THING + ")?\\W*$"
                    + "|^\\W*(?:lukket|fortroligt)\\s+(?:punkt|sag|behandling|dagsordenspunkt|drøftelse)\\b"
                    + "|" + SUBJECT + "[^.;]{0,80}\\b(?:" + DOORS
                    + "|som (?:et )?lukket (?:punkt|sag)|er (?:et )?lukket punkt|i lukket (?:session|møde|del)|er fortrolige?t?)\\b"
                    + "|\\bpunktet er (?:et )?lukket\\b"
                    + "|^\\W*(?:skal |bliver )?(?:behandles|drøftes|behandlet|drøftet)\\s+(?:lukket|" + DOORS
                    + "|i lukket|som lukket)",
            FLAGS);
    private static final Pattern DOORS_ANYWHERE = Pattern.compile("\\b" + DOORS, FLAGS);
    /** The words that say "closed", within a match; a "not" stands right before them. */
    private static final Pattern CLOSING =
            Pattern.compile("(?:(?:for|bag|som|i|et|er)\\s+)*(?:helt )?" + CLOSED, FLAGS);

    private static final Pattern NOT = Pattern.compile("\\b(?:ikke|aldrig|hverken)\\s+(?:\\w+\\s+)?$", FLAGS);
    private static final int LONGEST = 4000;

    private ClosedWords() {}

    /** True if a title says that its item, or what stands below it, is closed. */
    public static boolean inTitle(String title) {
        if (title == null || title.length() > LONGEST) return false;
        return says(TITLE, title) || title.chars().anyMatch(Character::isLowerCase) && says(CAPITALS, title);
    }

    /** True if a line of a text says that its own item is closed. */
    public static boolean inText(String line) {
        return line.length() <= LONGEST && says(TEXT, line);
    }

    /** True if a line mentions closed doors at all, perhaps those of another meeting. */
    public static boolean mentionedIn(String line) {
        return line.length() <= LONGEST && (says(TEXT, line) || says(DOORS_ANYWHERE, line));
    }

    private static boolean says(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        while (found.find()) {
            Matcher closing = CLOSING.matcher(found.group());
            int at = found.start() + (closing.find() ? closing.start() : 0);
            if (!NOT.matcher(words.substring(0, at)).find()) return true;
        }
        return false;
    }
}
