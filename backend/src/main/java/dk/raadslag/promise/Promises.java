package dk.raadslag.promise;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds promises: sentences that say what is to be done, taken up or decided after the meeting, and those of a decision
 * by which somebody takes something upon them. What is recommended is none: the decision is.
 */
public final class Promises {
    private static final List<TextField> LOOKED_AT =
            List.of(TextField.DECISION, TextField.CASE_PRESENTATION, TextField.BACKGROUND);

    /** Items that are lists of what is to come already. */
    private static final Pattern LIST = WrittenTimes.pattern(
            "(?<!\\p{L})(?:næste møde|kommende (?:\\S+ )?møder?|mødekalender|mødeplan|mødedatoer|sagsoversigt|foreløbige? (?:punkter|oversigt))");

    private static final Pattern OURS = WrittenTimes.pattern(
            "(?<!\\p{L})(?:KKR|KD-?net|DASSOS|kommune|byråd|kommunalbestyrelse|regionsråd|sekretariat|formand|udvalg|styregruppe|møde)");

    private static final Pattern OFFICE = WrittenTimes.pattern(
            "(?<!\\p{L})(?:(?:KKR|KD-net)[- ])?(?:sekretariatet|formandskabet|formanden|næstformanden)(?!\\p{L})");

    /** What is longer is no sentence that a person wrote. */
    private static final int LONGEST_SENTENCE = 2000;

    private Promises() {}

    /**
     * All of a meeting with its words, in the order of the agenda.
     *
     * @param pairId the other body of the region, or null
     */
    public static List<Promise> in(MeetingSnapshot meeting, String pairId) {
        Setting setting = Setting.of(meeting, pairId);
        return meeting.items().flatMap(item -> in(item, setting).stream()).toList();
    }

    /** Those of an item: first of its decision. What another text says of the same day is not told again. */
    static List<Promise> in(Item item, Setting setting) {
        if (LIST.matcher(item.title()).find()) return List.of();
        List<Promise> promises = new ArrayList<>();
        Set<FuzzyDate> told = new HashSet<>();
        for (TextField field : LOOKED_AT) {
            RichText text = item.text(field);
            if (text == null) continue;
            Sentences.of(text.plain()).stream()
                    .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                    .filter(sentence -> field == TextField.DECISION || !Sentences.isHeading(sentence))
                    .flatMap(sentence -> of(item, field, sentence, setting))
                    .filter(found -> field == TextField.DECISION || !told.contains(found.date()))
                    .forEach(promises::add);
            promises.stream()
                    .map(Promise::date)
                    .filter(FuzzyDate.Day.class::isInstance)
                    .forEach(told::add);
        }
        return promises;
    }

    /** One of a sentence, or one for each day that it names. */
    static Stream<Promise> of(Item item, TextField field, String sentence, Setting setting) {
        String words = Sentences.withoutQuotes(sentence);
        boolean decides = field == TextField.DECISION;
        List<WrittenTime> times = WrittenTimes.ahead(words, setting);
        boolean tells = decides || !Undertaking.isReported(words) && !isOfOthers(words, times);
        boolean timed = !times.isEmpty() && Undertaking.isMade(words) && tells;
        boolean found = timed || Undertaking.comesBack(words) || decides && Undertaking.isTaken(words);
        if (!found) return Stream.empty();
        List<WrittenTime> days = times.stream()
                .filter(time -> time.date() instanceof FuzzyDate.Day)
                .toList();
        List<WrittenTime> told =
                days.size() > 1 ? days : times.stream().limit(1).toList();
        String kept = sentence.length() <= Promise.LONGEST ? sentence : sentence.substring(0, Promise.LONGEST);
        String who = who(words, setting);
        if (told.isEmpty()) return Stream.of(new Promise(item.id(), field, kept, null, null, who));
        return told.stream().map(time -> new Promise(item.id(), field, kept, time.written(), time.date(), who));
    }

    /** A case tells what ministers and boards do "i efteråret" as well. */
    private static boolean isOfOthers(String words, List<WrittenTime> times) {
        boolean vague = times.stream()
                .findFirst()
                .filter(time -> !(time.date() instanceof FuzzyDate.Day) && !(time.date() instanceof FuzzyDate.Next))
                .filter(time -> !time.written().matches(".*\\d{4}.*"))
                .isPresent();
        return vague && !OURS.matcher(words).find();
    }

    private static String who(String words, Setting setting) {
        return setting.people().stream()
                .filter(words::contains)
                .findFirst()
                .or(() -> OFFICE.matcher(words).results().findFirst().map(found -> found.group()))
                .orElse("");
    }
}
