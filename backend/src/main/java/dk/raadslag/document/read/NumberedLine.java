package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a number as headings do: "3.1. Titel", "Punkt 3 – Titel", "3a Titel", "**4.** Titel".
 *
 * @param title the words after the number, may be empty
 * @param named a word stands before the number: "Punkt 3", "Sag nr. 3"
 */
record NumberedLine(ItemNumber number, String title, boolean named) {
    private static final Pattern PATTERN = Pattern.compile(
            "(?:[-–•]\\s+)?[*_#\\s]*"
                    + "(?<word>(?iu:(?:ad\\.?\\s+)?(?:(?:dagsordenens |dagsordens?|møde|åbent |lukket )?\\s?punkt|pkt\\.?|sag|nr\\.?)|ad\\.?)\\s*(?:(?iu:nr)\\.?\\s*)?)?"
                    + "(?<section>\\d{1,3}|[lI](?=\\s?[.)]\\s+\\p{Lu}))(?:\\.(?<item>\\d{1,2}))?(?:\\.(?<sub>\\d{1,2}))?(?:\\.?(?:\\s(?=[a-h]\\.\\s))?(?<letter>[a-zæøå])(?![\\p{L}\\d]))?"
                    + "[*_]*(?<mark>\\s?[.:)]|\\.{3}|\\s*[-–—](?=\\s))?[*_]*(?:\\s+(?<title>\\S.*)|(?<=[.:)])(?<close>[*_]*\\p{Lu}.*))?");
    private static final Pattern ITEM = Pattern.compile(
            "(?iu)(?:ad\\.?\\s+)?(?:dagsorden\\p{L}*\\s*|møde|åbent |lukket )?(?:punkt|pkt\\.?|sag)\\s*(?:nr\\.?)?\\s*\\d");
    private static final Pattern RANGE =
            Pattern.compile("((?iu:ad|punkt|pkt\\.?)\\s*\\d{1,3})\\s?(?:[-–+]|og)\\s?\\d{1,3}(?=[.:)])");
    private static final Pattern CAPITAL = Pattern.compile("((?iu:punkt|pkt\\.?)\\s*\\d{1,2})([A-ZÆØÅ])(?=[.:)]|\\s)");
    /** "9.05   2. Økonomiaftalen": when the item is to begin. */
    static final Pattern TIME_BEFORE = Pattern.compile(
            "^\\s*(?:(?iu:kl)\\.\\s*)?(\\d{1,2}[.:]\\d{2})(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?[\\s|]+(?=\\d{1,2}[.)]\\s+[*_]*\\p{Lu})");
    /** "4 Tværmark Beboerforening 85.000 75.000" is a row of a table. */
    private static final Pattern AMOUNTS = Pattern.compile("(?:\\s+-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?){2,}$");
    /** "4. november", "2. halvår", "3. kvartal" and "5 mio. kr." begin no title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
                    + "(?:uar|ruar|ts|il|i|ust|tember|ober|ember)?\\b.*|(?:halvår|kvartal|mio|mia|kr|pct|stk|kl)\\b.*|\\d{4,}/\\d{2}\\b.*");

    static Optional<NumberedLine> of(String text) {
        if (text.length() > SourceLine.LONGEST_STRUCTURAL || text.isEmpty()) return Optional.empty();
        Matcher match = PATTERN.matcher(plainNumber(TIME_BEFORE.matcher(text).replaceFirst("")));
        if (!match.matches()) return Optional.empty();
        int section = number(match.group("section"));
        String title = match.group("title") != null ? match.group("title") : match.group("close");
        String mark = match.group("mark") == null ? "" : match.group("mark").strip();
        boolean large = section > 99 && match.group("word") == null && match.group("item") == null && mark.isEmpty();
        // "2 – 3 personer" is a range.
        boolean range = mark.matches("[-–—]") && title != null && Character.isDigit(title.charAt(0));
        boolean numbered = section > 0 && !large && !range;
        if (!numbered || title != null && NO_TITLE.matcher(title).matches()) return Optional.empty();
        ItemNumber number = new ItemNumber(
                section,
                number(match.group("item")),
                number(match.group("sub")),
                match.group("letter") == null ? 0 : match.group("letter").charAt(0));
        boolean skips =
                number.item() == 0 && match.group("item") != null || number.sub() == 0 && match.group("sub") != null;
        return skips
                ? Optional.empty()
                : Optional.of(new NumberedLine(number, title == null ? "" : title, match.group("word") != null));
    }

    /** "Punkt 03A: Valg" is 3a, and "Ad 3-4. Regnskab" begins with 3. */
    private static String plainNumber(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.lookingAt()) return range.group(1) + text.substring(range.end());
        Matcher capital = CAPITAL.matcher(text);
        return capital.lookingAt()
                ? capital.group(1) + capital.group(2).toLowerCase(Locale.ROOT) + text.substring(capital.end())
                : text;
    }

    /** "15 min." ends no sentence. */
    static boolean endsSentence(String title) {
        boolean point = title.endsWith(".") || title.endsWith(";");
        return point && !title.matches(".*\\b(?:min|m\\.v|mv|m\\.m|mm|[Ee]vt|nr)\\.");
    }

    /** "Punkt 3" and "Sag nr. 3" number no point of a list. */
    static boolean isItem(String text) {
        return ITEM.matcher(text).lookingAt();
    }

    /** True if a word stands before the number: "Punkt 3". */
    static boolean isNamed(String text) {
        return of(text).filter(NumberedLine::named).isPresent();
    }

    private static int number(String digits) {
        if (digits == null) return 0;
        // Scanning makes an "l" of a 1.
        return digits.equals("l") || digits.equals("I") ? 1 : Integer.parseInt(digits);
    }

    /** Titles begin with a capital letter or a digit and hold no table cells. */
    static boolean opensTitle(String title) {
        int from = 0;
        while (from < title.length() && "*_\"”“»«'’‘(§[<…–- ".indexOf(title.charAt(from)) >= 0) from++;
        if (from == title.length()) return false;
        char first = title.charAt(from);
        return (Character.isUpperCase(first) || Character.isDigit(first)) && title.indexOf('\t') < 0;
    }

    /** May be a title whatever it begins with: not a sentence, a list point or a table row. */
    static boolean isTitleLike(String title) {
        String bare = title.replaceFirst("(?<![*_\\s])[*_\\s]++$", "");
        if (bare.isEmpty() || bare.length() > 200 || bare.indexOf('\t') >= 0) return false;
        if (AMOUNTS.matcher(bare).find()) return false;
        return (",;:".indexOf(bare.charAt(bare.length() - 1)) < 0 && !endsSentence(bare))
                && bare.chars().anyMatch(Character::isLetter);
    }
}
