package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another body that treats the matter on the day of the meeting: what it comes to is not known when the agenda is sent
 * out, and perhaps not at the meeting either.
 */
final class SameDayCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:behandles|forelægges|godkendes|drøftes|besluttes|vedtages|mødes|træffer|beslutter|behandler|godkender|drøfter|tager)\\b"
                    + "(?:(?!\\b(?:KKR|KD-?net|efter|og)\\b)[^.;\\n]){0,100}$",
            FLAGS);
    private static final Pattern PAST =
            Pattern.compile("\\b(?:blev|var|har|havde|holdt|behandlede|drøftede|godkendte)\\b", FLAGS);
    private static final Pattern BODY = Pattern.compile(
            "\\b\\p{L}*(?:udvalg|bestyrelse|byråd|regionsråd|styregruppe|direktion|kommunalbestyrelse|klynge|Folketing)(?:et|en|n|erne|rne|ene)?s?\\b(?:(?!\\b(?:KKR|KD-?net)\\b)[^.;\\n]){0,140}$",
            FLAGS);
    private static final Pattern OWN_MEETING = Pattern.compile("\\b(?:KKR|KD-?net)[^,.;]{0,40}$|\\bdagens\\b", FLAGS);
    private static final int LONGEST_SENTENCE = 2000;

    private SameDayCheck() {}

    static Stream<Finding> of(Item item, LocalDate meeting) {
        return Passage.of(item)
                .flatMap(passage -> Sentences.of(passage.prose()).stream()
                        .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                        .flatMap(sentence -> waiting(sentence, meeting).stream())
                        .map(words -> Finding.in(
                                item, Warning.SAME_DAY, Map.of("words", Excerpt.of(words), "place", passage.place()))))
                .limit(1);
    }

    private static Optional<String> waiting(String sentence, LocalDate meeting) {
        return WrittenDay.in(sentence)
                .filter(found -> found.day().filter(meeting::equals).isPresent())
                .filter(found -> {
                    String before = sentence.substring(0, found.start()).replaceFirst("\\b(?:den|d\\.)\\s*$", "");
                    return !PAST.matcher(before).find()
                            && OTHERS.matcher(before).find()
                            && BODY.matcher(before).find()
                            && !OWN_MEETING.matcher(before).find();
                })
                .map(found -> sentence)
                .findFirst();
    }
}
