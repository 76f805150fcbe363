package dk.raadslag.promise;

import dk.raadslag.model.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The times to come that a Danish sentence names. What has no year is the first that is not over when the meeting is
 * held; a month, a quarter, a half-year or a season that is mostly over by then is no time to come.
 */
final class WrittenTimes {
    /** In short without a dot only beside a number. */
    private static final String SHORT = "jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec";

    private static final String NAMES =
            "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
    private static final String MONTH_OF_DAY = "(" + NAMES + "|(?:" + SHORT + ")\\.?)(?!\\p{L})";
    private static final String MONTH =
            "(" + NAMES + "|(?:" + SHORT.replace("|jul|", "|") + ")(?:\\.|(?=\\s+20\\d\\d)))(?!\\p{L})";
    private static final String YEAR = "(?:\\s*(20\\d\\d)(?![-–/]?\\d))?";
    private static final String BY = "(?:(?<!\\p{L})(?:til|inden|senest|før)\\s+(?:den\\s+|d\\.\\s*)?)?";
    private static final String IN =
            "(?<!\\p{L})(?:i|til|inden|senest|ved|efter|omkring|løbet af|udgangen af|hen over|før)\\s+";
    private static final String NTH = "(?:([1-4])\\.|(første|andet|tredje|fjerde|sidste))\\s*";

    /** What a form makes of what it found; empty when that is no time. */
    private interface Reading {
        Optional<FuzzyDate> of(MatchResult found, Setting setting);
    }

    /** @param lasts that all of it counts, however much of it is over: "inden udgangen af" */
    private record Form(Pattern pattern, boolean lasts, Reading reading) {}

    private static final List<Form> FORMS = List.of(
            form(BY + "(?<![\\d.])(\\d{1,2})\\.?\\s*" + MONTH_OF_DAY + YEAR, TimeReadings::dayOfMonth),
            form(
                    BY + "(?<![\\d./-])(\\d{1,2})[./-](\\d{1,2})[./-](20\\d\\d|\\d\\d)(?![/\\d-]|\\.\\d)",
                    TimeReadings::figures),
            form(BY + "(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?![/\\d-]|\\.\\d)", TimeReadings::figures),
            form(
                    "(?<!\\p{L})(?:på|senest|inden|til|førstkommende|kommende|næste)\\s+("
                            + String.join("|", TimeReadings.WEEKDAYS) + ")(?!\\p{L})(?!\\s+(?:den\\s+|d\\.\\s*)?\\d)",
                    TimeReadings::weekday),
            form(
                    "(?<!\\p{L})(?:om|inden for|senest om)\\s+(\\d{1,2}|"
                            + String.join("|", TimeReadings.NUMBERS.keySet())
                            + ")\\s+(dag|uge|måned)(?:e|er)?(?!\\p{L})",
                    TimeReadings::relative),
            form("(?<!\\p{L})næste\\s+(uge|måned)(?!\\p{L})", TimeReadings::relative),
            form(
                    "(?<!\\p{L})(primo|medio|ultimo|begyndelsen af|starten af|midten af|midt i|slutningen af)\\s+"
                            + MONTH + YEAR,
                    TimeReadings::partOfMonth),
            form("(?<!\\p{L})mød(?:et|erne)\\s+i\\s+" + MONTH + YEAR, TimeReadings::meetingOfMonth),
            form("(?<!\\p{L})" + "(" + NAMES + ")mød(?:et|erne)", TimeReadings::meetingOfMonth),
            form(IN + "(?:(\\p{L}{3,9}\\.?)\\s*[-–/]\\s*)?" + MONTH + YEAR, TimeReadings::month),
            form(NTH + "(?:kvartal|kvt\\.?)(?:\\s+(?:af|i)?)?" + YEAR, TimeReadings::quarter),
            form("(?<!\\p{L})Q()([1-4])" + YEAR, TimeReadings::quarter),
            form(NTH + "(?:halvår|halvdel)(?:\\s+af)?" + YEAR, TimeReadings::half),
            form("(?<!\\p{L})første\\s+(?:KKR[- ]?|KD-net[- ]?)?møde\\s+i" + YEAR, TimeReadings::firstOfYear),
            form(
                    "(?<!\\p{L})(?:" + IN + "|kommende\\s+|næste\\s+)(?:det\\s+|den\\s+|kommende\\s+|næste\\s+)*"
                            + "(forår|sommer|efterår|vinter)(?:et|en)?(?!\\p{L})(?:\\s+og\\s+\\p{L}+)?" + YEAR,
                    TimeReadings::season),
            form(
                    "(?<!\\p{L})(efter|inden|før)\\s+(sommerferien|sommeren|efterårsferien|vinterferien|jul|julen|nytår|påske)"
                            + "(?!\\p{L})",
                    TimeReadings::holiday),
            lasting(
                    "(?<!\\p{L})(?:årets udgang|udgangen af året|udgangen af i år|årsskiftet|"
                            + "(?:udgangen af|slutningen af|ultimo|senest i|inden udgangen af)\\s+(20\\d\\d))(?!\\d)",
                    TimeReadings::endOfYear),
            form(
                    "(?<!\\p{L})(?:primo|begyndelsen af|starten af)\\s+(20\\d\\d)(?![-–/]?\\d)",
                    TimeReadings::firstOfYear),
            form("(?<!\\p{L})(?:i|løbet af)\\s+(20\\d\\d)(?![-–/]?\\d)", TimeReadings::year),
            form("(?<!\\p{L})(?:i|til)\\s+næste\\s+år(?!\\p{L})()", TimeReadings::year),
            form(
                    "(?<!\\p{L})(?<!\\bet\\s)(?:næste|(?:det\\s+)?(?:først)?kommende)\\s+(?:ordinære\\s+)?(?:KKR[- ]?|KD-net[- ]?)?møde"
                            + "(?!\\p{L})(?:\\s+i\\s+\\S+)?|(?<!\\p{L})næste gang(?!\\p{L})",
                    TimeReadings::next));

    /** What tells no date, but that it is to come. */
    private static final Pattern SOME_TIME = pattern(
            "(?<!\\p{L})(?:(?:et|på et|nogle|af de)\\s+(?:kommende|senere|næste|følgende)\\s+(?:\\S+\\s+)?mød\\p{L}*"
                    + "|kommende\\s+(?:\\S+\\s+)?møder|(?:et|på et) senere tidspunkt"
                    + "|(?:ved|i|til)\\s+(?:den\\s+|det\\s+)?næste\\s+(?!møde|år|uge|måned|forår|sommer|efterår|vinter)\\p{L}{5,})");

    private static final Pattern HOLDS = pattern("(?:\\bfra|\\bfrem til)\\s+(?:den\\s+|d\\.\\s*)?$");
    private static final Pattern UNTIL = pattern("\\s*(?:til|[-–])\\s*(?:og med\\s+)?(?:den\\s+|d\\.\\s*)?\\d");

    private static final Pattern LASTS = pattern("udgangen af|senest|inden");
    /** So far before a time stand the words that say what it is. */
    private static final int NEAR = 14;

    private WrittenTimes() {}

    static Pattern pattern(String expression) {
        return Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The most exact one first; of those as exact, in their order. */
    static List<WrittenTime> ahead(String sentence, Setting setting) {
        List<WrittenTime> times = new ArrayList<>();
        for (Form form : FORMS) {
            form.pattern()
                    .matcher(sentence)
                    .results()
                    .filter(found -> !isStart(sentence, found))
                    .forEach(found -> form.reading()
                            .of(found, setting)
                            .filter(date -> isAhead(date, form.lasts() || isEnd(sentence, found), setting.day()))
                            .ifPresent(date ->
                                    times.add(new WrittenTime(found.group().strip(), found.start(), date))));
        }
        SOME_TIME
                .matcher(sentence)
                .results()
                .filter(found -> times.stream().noneMatch(time -> overlap(time, found)))
                .forEach(found -> times.add(new WrittenTime(found.group().strip(), found.start(), null)));
        return times.stream()
                .sorted(Comparator.comparingLong(WrittenTime::days).thenComparingInt(WrittenTime::start))
                .toList();
    }

    private static boolean overlap(WrittenTime time, MatchResult found) {
        return time.start() < found.end()
                && found.start() < time.start() + time.written().length();
    }

    /** "Fra 1. januar" and "frem til juli" are how long something holds, not when it is done. */
    private static boolean isStart(String sentence, MatchResult found) {
        String before = sentence.substring(Math.max(0, found.start() - 2 * NEAR), found.start());
        return HOLDS.matcher(before).find()
                || found.group().toLowerCase(Locale.ROOT).startsWith("til ")
                        && HOLDS.matcher(before + "til ").find()
                || UNTIL.matcher(sentence)
                        .region(found.end(), sentence.length())
                        .lookingAt();
    }

    /** "Inden udgangen af september" lasts until its end. */
    private static boolean isEnd(String sentence, MatchResult found) {
        return LASTS.matcher(sentence)
                .region(Math.max(0, found.start() - NEAR), found.end())
                .find();
    }

    private static boolean isAhead(FuzzyDate date, boolean lasts, LocalDate day) {
        return date.span(null)
                .map(span -> {
                    if (!span.last().isAfter(day)) return false;
                    LocalDate middle = LocalDate.ofEpochDay(
                            (span.first().toEpochDay() + span.last().toEpochDay()) / 2);
                    return lasts || middle.isAfter(day);
                })
                .orElse(true);
    }

    private static Form form(String expression, Reading reading) {
        return new Form(pattern(expression), false, reading);
    }

    private static Form lasting(String expression, Reading reading) {
        return new Form(pattern(expression), true, reading);
    }
}
