package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document says of the meetings to come. */
final class NextMeeting {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PLANNED_ITEMS = Pattern.compile(
            "(?:punkter|sager|emner|sagsoversigt)\\b.{0,40}\\b(?:næste|kommende)\\b|\\b(?:sager|punkter) på vej|foreløbig (?:sags)?oversigt|sagsoversigt",
            FLAGS);
    private static final Pattern PLANNED_DAYS =
            Pattern.compile("næste møde|kommende møde|mødeplan|mødekalender|mødedatoer|mødedatoerne", FLAGS);
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}\\.\\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?\\s+\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}",
            FLAGS);

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

    /** @param after the day of the meeting itself, or null */
    static List<Fact<LocalDate>> days(Stream<ImportedItem> items, LocalDate after) {
        TreeSet<LocalDate> days = new TreeSet<>();
        items.filter(item ->
                        !item.closed() && PLANNED_DAYS.matcher(item.title()).find())
                .flatMap(item ->
                        Stream.concat(Stream.of(item.title()), texts(item).map(RichText::plain)))
                .forEach(plain -> {
                    Matcher day = DAY.matcher(plain.substring(0, Math.min(plain.length(), 6000)));
                    while (day.find()) {
                        LocalDate date = WrittenTime.in(day.group()).date();
                        if (date != null && (after == null || date.isAfter(after))) days.add(date);
                    }
                });
        return days.stream().map(Fact::derived).toList();
    }

    private static Stream<RichText> texts(ImportedItem item) {
        return Stream.of(TextField.BACKGROUND, TextField.CASE_PRESENTATION, TextField.DECISION)
                .map(item::text)
                .filter(text -> text != null);
    }
}
