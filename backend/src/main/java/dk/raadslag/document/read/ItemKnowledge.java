package dk.raadslag.document.read;

import dk.raadslag.model.ItemKind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Point;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives facts from the words of one item. */
final class ItemKnowledge {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern MARKED_KIND = Pattern.compile("\\(([BDOT])\\)\\s*$");
    private static final Pattern TELLS = Pattern.compile(
            "^(?:orientering|meddelelser|siden sidst|nyt fra|gensidig orientering|status\\b|efterretning)", FLAGS);
    private static final Pattern THEME = Pattern.compile("^(?:tema\\b|temadrøftelse|temamøde|temapunkt)", FLAGS);
    private static final Pattern NOTES = Pattern.compile("til efterretning|til orientering|orienteres", FLAGS);
    private static final Pattern TALKS = Pattern.compile("\\bdrøft(?:er|es|e)\\b|til drøftelse", FLAGS);
    private static final Pattern DECIDES = Pattern.compile(
            "\\b(?:godkende[rs]|godkendes|tiltræde[rs]?|beslutter|vedtage[rs]|anbefaler|udpeger|vælger|tilslutter|prioriterer|sendes|gives)\\b",
            FLAGS);
    private static final Pattern MINUTES = Pattern.compile("referat|protokol", FLAGS);
    private static final Pattern MEETING_DAY = Pattern.compile(
            "(?:møde\\p{L}*|referat\\p{L}*|protokol\\p{L}*)\\b[^.\\n]{0,60}?(?:den |d\\. |fra |af )\\s*(\\d{1,2}\\s?[./-]\\s?[^.\\n]{1,20}?\\d{4})",
            FLAGS);
    private static final Pattern DIRECTORS = Pattern.compile(
            "\\b(?:kd-?net\\p{L}*|kommunaldirektør\\p{L}*)\\b[^.\\n]{0,120}?\\bmøde\\p{L}*\\s+(?:den |d\\. )?(\\d{1,2}\\.\\s?\\p{L}+ \\d{4})",
            FLAGS);
    private static final Pattern POINT = Pattern.compile("^(?:[a-z]\\)|[a-z]\\.|\\d{1,2}[.)]|-)?\\s*(?:at\\b|At\\b).*");
    private static final Pattern ANSWER =
            Pattern.compile("^(?:ad|punkt|pkt\\.?|at)\\s*(\\d{1,2})\\s*[.):–-]*\\s*(.+)$", FLAGS);

    private final String title;
    private final Map<TextField, RichText> words;

    private ItemKnowledge(String title, Map<TextField, RichText> words) {
        this.title = title;
        this.words = words;
    }

    static ItemFacts of(String title, Map<TextField, RichText> words) {
        ItemKnowledge item = new ItemKnowledge(title, words);
        return new ItemFacts(item.kind(), item.points(), item.approves(), item.directors(), null);
    }

    private Fact<ItemKind> kind() {
        Matcher marked = MARKED_KIND.matcher(title);
        if (marked.find())
            return Fact.stated(
                    switch (marked.group(1).charAt(0)) {
                        case 'D' -> ItemKind.DISCUSSION;
                        case 'O' -> ItemKind.ORIENTATION;
                        case 'T' -> ItemKind.THEME;
                        default -> ItemKind.DECISION;
                    });
        String wanted = plain(TextField.RECOMMENDATION);
        if (THEME.matcher(title).find()) return Fact.derived(ItemKind.THEME);
        if (DECIDES.matcher(wanted).find()) return Fact.derived(ItemKind.DECISION);
        if (TALKS.matcher(wanted).find()) return Fact.derived(ItemKind.DISCUSSION);
        if (NOTES.matcher(wanted).find()) return Fact.derived(ItemKind.ORIENTATION);
        if (TELLS.matcher(title).find()) return Fact.derived(ItemKind.ORIENTATION);
        return wanted.isEmpty() ? Fact.guessed(ItemKind.DECISION) : Fact.derived(ItemKind.DECISION);
    }

    private Fact<LocalDate> approves() {
        if (!MINUTES.matcher(title).find()) return null;
        LocalDate inTitle = WrittenTime.in(title).date();
        if (inTitle != null) return Fact.stated(inTitle);
        for (TextField field : List.of(
                TextField.RECOMMENDATION, TextField.BACKGROUND, TextField.DECISION, TextField.CASE_PRESENTATION)) {
            LocalDate day = day(MEETING_DAY, plain(field));
            if (day != null) return Fact.derived(day);
        }
        return null;
    }

    private Fact<LocalDate> directors() {
        for (TextField field : List.of(TextField.BACKGROUND, TextField.CASE_PRESENTATION)) {
            LocalDate day = day(DIRECTORS, plain(field));
            if (day != null) return Fact.derived(day);
        }
        return null;
    }

    private static LocalDate day(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            LocalDate date = WrittenTime.in(match.group(1)).date();
            if (date != null) return date;
        }
        return null;
    }

    private Fact<List<Point>> points() {
        RichText wanted = words.get(TextField.RECOMMENDATION);
        if (wanted == null) return null;
        List<String> texts = ListPoints.of(wanted);
        if (texts.size() < 2)
            texts = wanted.plain()
                    .lines()
                    .map(String::strip)
                    .filter(line -> POINT.matcher(line).matches())
                    .toList();
        if (texts.size() < 2) return null;
        Outcome[] answers = answers(texts.size());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) points.add(new Point(texts.get(i), answers[i]));
        return Fact.derived(List.copyOf(points));
    }

    /** "Ad 1) Godkendt." answers the first point. */
    private Outcome[] answers(int points) {
        Outcome[] answers = new Outcome[points];
        for (String line : (Iterable<String>) plain(TextField.DECISION).lines()::iterator) {
            Matcher answer = ANSWER.matcher(line.strip());
            if (!answer.matches()) continue;
            int point = Integer.parseInt(answer.group(1));
            if (point >= 1 && point <= points)
                answers[point - 1] = OutcomePhrase.in(answer.group(2)).orElse(null);
        }
        return answers;
    }

    private String plain(TextField field) {
        RichText text = words.get(field);
        if (text == null) return "";
        String plain = text.plain();
        return plain.substring(0, Math.min(plain.length(), 6000));
    }
}
