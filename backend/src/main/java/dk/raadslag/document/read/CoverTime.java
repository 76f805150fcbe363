package dk.raadslag.document.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Day, hours and place from the words of a cover that tell them.
 *
 * @param place null when no words tell it
 */
record CoverTime(WrittenTime time, String place) {
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)rådhus|lokale|salen\\b|huset\\b|gården\\b|hotel|skole|bibliotek|station|center|sygehus|\\p{L}{4,} \\d{1,3}\\p{L}?$|\\b\\d{4} \\p{Lu}");
    private static final int LONGEST_DAY = 150;
    private static final Pattern BEGINS_LIKE_ONE = Pattern.compile("(?:i|på|hos) \\p{L}");
    private static final Pattern AFTER_HOURS = Pattern.compile(
            "(?iu).*\\d{1,2}[.:]\\d{2}(?:\\s*(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2})?\\s*,?\\s*(?:(?:i|på|hos)\\s+)?(\\p{L}.{3,120})");

    /** True if a line names a day. */
    static boolean names(SourceLine line) {
        return WrittenTime.in(line.bare()).date() != null;
    }

    /** The day stood in a header, and comes again with its hours. */
    static boolean isSameDayWithHours(StringBuilder when, String bare) {
        if (when.isEmpty() || bare.length() > LONGEST_DAY) return false;
        WrittenTime before = WrittenTime.in(when.toString());
        WrittenTime now = WrittenTime.in(bare);
        return before.start() == null
                && now.start() != null
                && before.date() != null
                && before.date().equals(now.date());
    }

    /** A letter has its own day at its top: the meeting is on another one, with weekday and hours. */
    static boolean isBelowDayOfLetter(StringBuilder when, String bare) {
        boolean may = !when.isEmpty()
                && bare.length() <= LONGEST_DAY
                && HeadWords.WEEKDAY.matcher(bare).lookingAt()
                && !HeadWords.OTHER_DAY.matcher(bare).find();
        if (!may) return false;
        WrittenTime letter = WrittenTime.in(when.toString());
        WrittenTime meeting = WrittenTime.in(bare);
        return letter.date() != null
                && letter.start() == null
                && !HeadWords.WEEKDAY.matcher(when).find()
                && meeting.start() != null
                && meeting.date() != null
                && !meeting.date().equals(letter.date());
    }

    /** "15. juni 2010" at the top, and below it "Referat fra møde den 31. maj 2010": the first is the letter's. */
    static void dropDayOfLetter(StringBuilder when, StringBuilder title, List<SourceLine> lines, BitSet used) {
        WrittenTime letter = WrittenTime.in(when.toString());
        WrittenTime meeting = WrittenTime.in(title.toString());
        boolean bare = letter.date() != null
                && letter.start() == null
                && letter.rest().isEmpty()
                && !HeadWords.WEEKDAY.matcher(when).find();
        if (!bare || meeting.date() == null || meeting.date().equals(letter.date())) return;
        linesOf(when, lines)
                .filter(i -> WrittenTime.in(lines.get(i).bare()).rest().isEmpty())
                .forEach(used::clear);
        when.setLength(0);
    }

    /** The lines that name the day. */
    static IntStream linesOf(StringBuilder when, List<SourceLine> lines) {
        LocalDate day = WrittenTime.in(when.toString()).date();
        return IntStream.range(0, lines.size())
                .filter(i -> day.equals(WrittenTime.in(lines.get(i).bare()).date()));
    }

    /** True if a line below the day tells where. */
    static boolean isPlace(String line) {
        return BEGINS_LIKE_ONE.matcher(line).lookingAt() || PLACE.matcher(line).find();
    }

    /**
     * @param when words below the labels of day and hours
     * @param where words below the labels of the place
     * @param until words below the label of the end
     */
    static CoverTime of(String when, String where, String title, String until) {
        WrittenTime labelled = WrittenTime.in(when);
        WrittenTime titled = WrittenTime.in(title);
        WrittenTime placed = WrittenTime.in(where);
        WrittenTime time = labelled.date() != null ? labelled : placed.date() != null ? placed : titled;
        WrittenTime hours = labelled.start() != null ? labelled : placed.start() != null ? placed : titled;
        String rest = labelled.rest()
                .replaceFirst("^(?iu:(?:ordinært |ekstraordinært )?møde)(?:t|\\b)\\s*", "")
                .replaceFirst("^(?:på|i|hos)\\s+(?=\\p{L})", "")
                .replaceFirst("(?iu)\\b(?:tid|tidspunkt|dato)\\s*:?$", "");
        LocalTime end = hours.end() != null ? hours.end() : hourOf(until);
        Matcher after = AFTER_HOURS.matcher(title);
        boolean inTitle = where.isEmpty() && rest.isEmpty() && after.matches();
        String said = inTitle ? after.group(1).replaceFirst("\\.$", "") : where;
        String place = said.isEmpty() ? rest : rest.isEmpty() ? said : said + ", " + rest;
        return new CoverTime(new WrittenTime(time.date(), hours.start(), end, rest), place.isBlank() ? null : place);
    }

    /**
     * Where no line is known to tell the day, any that names one does: the name of a file, or day and month where
     * another line has the year.
     */
    CoverTime orDayIn(List<SourceLine> lines) {
        if (time.date() != null) return this;
        List<String> head = lines.stream().map(SourceLine::bare).toList();
        int year = head.stream()
                .mapToInt(HeadWords::year)
                .filter(one -> one > 0)
                .findFirst()
                .orElse(0);
        WrittenTime read = head.stream()
                .filter(line -> !HeadWords.OTHER_DAY.matcher(line).find()
                        && !HeadWords.DAY_OF_OTHER.matcher(line).matches())
                .map(line -> year > 0 && WrittenTime.in(line).date() == null
                        ? WrittenTime.inYear(line, year)
                        : WrittenTime.in(line))
                .filter(day -> day.date() != null)
                .findFirst()
                .orElse(null);
        if (read == null) return this;
        // "Tirsdag den 6. oktober kl. 15-18" is the same day, where another line has the year.
        WrittenTime same = head.stream()
                .filter(WrittenTime::lacksYear)
                .map(line -> WrittenTime.inYear(line, read.date().getYear()))
                .filter(day -> read.date().equals(day.date()) && day.start() != null)
                .findFirst()
                .orElse(read);
        WrittenTime hours = time.start() != null ? time : read.start() != null ? read : same;
        return new CoverTime(new WrittenTime(read.date(), hours.start(), hours.end(), time.rest()), place);
    }

    /** "07-05-2019 18:30" and "18.30" end at the same hour. */
    private static LocalTime hourOf(String until) {
        return WrittenTime.in(until).start();
    }
}
