package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says of the meetings to come. */
final class NextMeeting {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PLANNED_ITEMS = Pattern.compile(
            "(?:punkter|sager|emner|sagsoversigt)\\b.{0,40}\\b(?:næste|kommende)\\b|\\b(?:sager|punkter) på vej|foreløbig (?:sags)?oversigt|sagsoversigt",
            FLAGS);
    private static final Pattern PLANNED_DAYS =
            Pattern.compile("næste møde|kommende møde|mødeplan|mødekalender|mødedatoer|mødedatoerne", FLAGS);
    private static final String MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?";
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}\\.?\\s?" + MONTH + "(?:\\s+\\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2}/\\d{1,2}(?!\\d)",
            FLAGS);
    /** A sentence, or words behind a colon, about the meetings to come. */
    private static final Pattern SAYS_NEXT = Pattern.compile(
            "\\b(?:næste|kommende|nyt)\\s+(?:\\p{L}+\\s+)?\\p{L}*møde\\p{L}*\\b(?:[^.\\n]|(?<=\\d)\\.){0,100}", FLAGS);

    private static final int LONGEST = 6000;
    private static final int MOST_BELOW = 15;

    private NextMeeting() {}

    static List<Fact<String>> items(Stream<ImportedItem> items) {
        List<Fact<String>> planned = new ArrayList<>();
        items.filter(item ->
                        !item.closed() && PLANNED_ITEMS.matcher(item.title()).find())
                .flatMap(NextMeeting::texts)
                .flatMap(text -> ListPoints.of(text).stream())
                .forEach(title -> planned.add(Fact.derived(title)));
        return planned;
    }

    /**
     * @param ending what stands below the items
     * @param after the day of the meeting itself, or null
     */
    static List<Fact<LocalDate>> days(List<ImportedSection> sections, List<SourceLine> ending, LocalDate after) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ImportedSection section : sections)
            section.items().stream().filter(item -> !item.closed()).forEach(item -> {
                boolean planned = PLANNED_DAYS
                        .matcher(section.title() + ", " + item.title())
                        .find();
                Stream.concat(Stream.of(item.title()), texts(item).map(RichText::plain))
                        .map(plain -> plain.substring(0, Math.min(plain.length(), LONGEST)))
                        .flatMap(plain -> planned
                                ? Stream.of(plain)
                                : SAYS_NEXT.matcher(plain).results().map(MatchResult::group))
                        .forEach(plain -> addDays(plain, after, days));
            });
        String below = ending.stream().limit(MOST_BELOW).map(SourceLine::bare).collect(Collectors.joining(" "));
        SAYS_NEXT.matcher(below).results().forEach(next -> addDays(next.group(), after, days));
        return days.stream().map(Fact::derived).toList();
    }

    private static void addDays(String words, LocalDate after, TreeSet<LocalDate> days) {
        Matcher day = DAY.matcher(words);
        while (day.find()) {
            LocalDate date = WrittenTime.in(day.group()).date();
            if (date == null && after != null) date = following(day.group(), after);
            if (date != null && (after == null || date.isAfter(after))) days.add(date);
        }
    }

    /** "2. juni" is the next one after the meeting. */
    private static LocalDate following(String words, LocalDate after) {
        LocalDate date = WrittenTime.inYear(words, after.getYear()).date();
        return date == null || date.isAfter(after) ? date : date.plusYears(1);
    }

    private static Stream<RichText> texts(ImportedItem item) {
        return Stream.of(TextField.BACKGROUND, TextField.CASE_PRESENTATION, TextField.DECISION)
                .map(item::text)
                .filter(text -> text != null);
    }
}
