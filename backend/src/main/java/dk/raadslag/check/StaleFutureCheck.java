package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words about what is to come, with a day before the meeting: a text that was used again, or a wrong year. "Bliver
 * sendt til godkendelse den 28. oktober" is read on 4 November; "konference 23. februar 2022" is followed by what shall
 * be discussed at the conference.
 */
final class StaleFutureCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String COMES = "(?:vil|skal|bliver|forventes|forventer|planlægges|påtænkes|afholdes|afvikles"
            + "|holdes|sendes|udsendes|behandles|forelægges|fremlægges|præsenteres|drøftes|inviteres|indkaldes"
            + "|træder|starter|begynder|kommer)";
    /** Of the clause that has the day: nothing that begins another clause stands between. */
    private static final Pattern COMES_ON = Pattern.compile(
            "\\b" + COMES + "\\b(?:(?!\\b(?:hvor|som|der|at|efter|jf|blev|var|har|havde)\\b)[^,;:.()\\n])*$", FLAGS);

    private static final Pattern GATHERING = Pattern.compile(
            "\\b(konference|temadag|temamøde|dialogmøde|borgermøde|seminar|webinar|workshop|topmøde|studietur)[^.\\n]*$",
            FLAGS);

    private StaleFutureCheck() {}

    static Stream<Finding> of(Item item, LocalDate meeting) {
        return Passage.of(item).flatMap(passage -> WrittenDay.in(passage.plain())
                .filter(found -> found.day().filter(meeting::isAfter).isPresent())
                .filter(found -> isToCome(passage.plain(), found))
                .map(found -> Finding.in(
                        item, Warning.PAST_FUTURE, Map.of("written", found.written(), "place", passage.place()))));
    }

    private static boolean isToCome(String text, WrittenDay found) {
        String before = text.substring(0, found.start())
                .replaceFirst("(?i)\\s*(?:den|d\\.|senest|primo|medio|ultimo)*\\s*$", " ");
        if (COMES_ON.matcher(before).find()) return true;
        Matcher gathering = GATHERING.matcher(before);
        return gathering.find() && isAhead(gathering.group(1), text.substring(found.end()));
    }

    /** What follows speaks of the gathering, and in the future. */
    private static boolean isAhead(String gathering, String after) {
        String the = "\\b" + Pattern.quote(gathering) + "(?:e?n|e?t)\\b";
        Pattern ahead = Pattern.compile(
                "\\b(?:vil|skal|bliver|forventes)\\b[^.\\n]*" + the + "|" + the
                        + "[^.\\n]*\\b(?:vil|skal|bliver|forventes)\\b",
                FLAGS);
        return ahead.matcher(after).find();
    }
}
