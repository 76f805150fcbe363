package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the words of an item become its decision, when no heading tells: "Udvalget tiltrådte indstillingen." */
final class DecidedWords {
    private static final Pattern DECIDES = Pattern.compile(
            "(?:(?:\\p{L}[\\p{L}\\d-]*\\s+){0,4}?(?:godkendte|tiltrådte|vedtog|besluttede|drøftede|udsatte|anbefalede|afviste|tilsluttede sig"
                    + "|tog .{0,60}?til (?:efterretning|orientering)|blev (?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|udsat|drøftet|taget til))"
                    + "|Intet (?:til referat|at (?:referere|bemærke|berette))(?=\\W*$)"
                    + "|(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefal(?:es|et)|Taget til|Til efterretning|Afvist|Udgår|Udgik|Udskydes|Udskudt|Bordet))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    /** Where no item has a heading above its decision, these words are one as well. */
    private static final Pattern AGREES = Pattern.compile(
            "(?:Det (?:blev|er) (?:enstemmigt |i enighed )?(?:aftalt|besluttet|vedtaget)|Der (?:var|er) enighed om|Til (?:efterretning|orientering)"
                    + "|(?:\\p{Lu}[\\p{L}.'’-]+(?: \\([^()]{1,30}\\))?,? (?:og )?){1,12}?(?:blev|er) (?:hermed |herefter |enstemmigt )?(?:gen)?(?:valgt|udpeget)"
                    + "|[^.]{3,80} blev (?:herefter |derefter |dermed |enstemmigt )*(?:godkendt|tiltrådt|vedtaget|fulgt|forkastet))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final Pattern AGREES_WITHIN =
            Pattern.compile("(?:^|[.;]\\s+)Det blev (?:aftalt|besluttet|vedtaget)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)(?:intet(?: nyt)?(?: (?:at|til) (?:referere|referat|bemærke|berette|tilføje))?|ingen (?:bemærkninger|kommentarer|punkter|emner|sager)(?: (?:modtaget|indkommet|til punktet))?|der var (?:intet|ingen (?:bemærkninger|punkter|emner)))\\.?");
    /** "Taget til efterretning." and nothing else. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Afvist|Taget til efterretning|Taget til orientering|Til efterretning|(?:Orienteringen|Sagen|Punktet|Indstillingen|Referatet|Dagsordenen) (?:blev |er )?(?:godkendt|tiltrådt|vedtaget|fulgt|drøftet|udsat|taget til efterretning))\\.");
    /** "Drøftet. Sagen kommer igen i 2017." */
    private static final Pattern BARELY = Pattern.compile(
            "(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Udskydes|Afvist|Taget til efterretning)\\.(?:\\s.*)?",
            Pattern.DOTALL);

    private static final Pattern VOTE = Pattern.compile("(?:For|Imod|Mod) [^.]{2,60} stemte \\d.*", Pattern.DOTALL);
    private static final Pattern OPENS_POINTS = Pattern.compile("(?s).*(?::|,? at)[*_\\s]*");
    private static final Pattern EARLIER = Pattern.compile("(?:19|20)\\d\\d");
    private static final int FEW = 2;
    /** Of as many items one must be decided. */
    private static final int ENOUGH = 4;

    private static final int LONGEST = 600;

    private DecidedWords() {}

    /**
     * Makes a decision of the end of the text that was read last.
     *
     * @param labelled true if other items have headings above their decisions: then fewer words are taken for one
     */
    static void move(Map<Field, List<Paragraph>> texts, Field last, boolean labelled) {
        if (texts.get(last) == null || texts.containsKey(Field.DECISION)) return;
        List<Paragraph> words = parted(texts.get(last));
        int from = in(words, texts.size() == 1, labelled);
        if (from < 0) return;
        texts.put(Field.DECISION, List.copyOf(words.subList(from, words.size())));
        texts.put(last, List.copyOf(words.subList(0, from)));
    }

    /** A last line that is nothing but "Taget til efterretning." tells the end of what the lines above it tell. */
    private static List<Paragraph> parted(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) return paragraphs;
        Paragraph whole = paragraphs.get(paragraphs.size() - 1);
        if (whole.lines().size() < 2 || whole.text().length() > LONGEST * 4) return paragraphs;
        String end = whole.lines().get(whole.lines().size() - 1).trimmed();
        int at = whole.text().length() - end.length();
        boolean alone = ALONE.matcher(end).matches() && whole.text().endsWith(". " + end);
        if (!alone) return paragraphs;
        List<Paragraph> parted = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
        parted.add(whole.withText(whole.text().substring(0, at).strip()));
        parted.add(new Paragraph(
                end,
                false,
                whole.indent(),
                List.of(whole.lines().get(whole.lines().size() - 1))));
        return parted;
    }

    /**
     * @param only true if the item has no other text
     * @return the index of the first paragraph of the decision, or -1
     */
    private static int in(List<Paragraph> paragraphs, boolean only, boolean labelled) {
        if (paragraphs.isEmpty()) return -1;
        int end = paragraphs.size();
        int last = end - 1;
        if (ALONE.matcher(text(paragraphs, last)).matches()) return last;
        if (only
                && !labelled
                && end == 1
                && NOTHING.matcher(text(paragraphs, 0)).matches()) return 0;
        if (only && end <= FEW) for (int i = 0; i < end; i++) if (outcome(text(paragraphs, i), labelled)) return i;
        while (last > 0 && ItemSign.isAside(text(paragraphs, last))) last--;
        if (!labelled) last = opening(paragraphs, last);
        if (!decides(text(paragraphs, last), labelled)) return -1;
        while (!labelled && last > 0 && VOTE.matcher(text(paragraphs, last - 1)).matches()) last--;
        return last;
    }

    /** True if a line is a whole sentence that decides. */
    static boolean isSentence(String line) {
        return line.endsWith(".")
                && line.length() <= LONGEST
                && DECIDES.matcher(line).matches();
    }

    /** True if lines below titles tell what was decided: then a document is minutes that do not say so. */
    static boolean tellIn(List<SourceLine> lines, int items) {
        long decided = lines.stream()
                .filter(line -> decides(line.trimmed(), true))
                .limit(items)
                .count();
        return decided >= FEW && decided * ENOUGH >= items;
    }

    /** The paragraph that points of a list go on from: "Det blev aftalt, at". */
    private static int opening(List<Paragraph> paragraphs, int last) {
        int at = last;
        while (at > 0 && ListMarker.opens(text(paragraphs, at))) at--;
        return at < last && OPENS_POINTS.matcher(text(paragraphs, at)).matches() ? at : last;
    }

    private static boolean decides(String text, boolean labelled) {
        boolean known = DECIDES.matcher(text).matches()
                || !labelled && AGREES.matcher(text).matches();
        boolean earlier = EARLIER.matcher(text).find() && !BARELY.matcher(text).matches();
        return text.length() <= LONGEST && known && !earlier;
    }

    private static boolean outcome(String text, boolean labelled) {
        boolean agreed = !labelled && AGREES_WITHIN.matcher(text).find();
        return text.length() <= LONGEST && (agreed || OutcomePhrase.in(text).isPresent());
    }

    /** Without the marks of bold words. */
    private static String text(List<Paragraph> paragraphs, int i) {
        return paragraphs.get(i).text().replaceFirst("^[*_]+", "").replaceFirst("(?<![*_])[*_]++$", "");
    }
}
