package dk.raadslag.promise;

import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.promise.PromiseStore.Noted;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which promises stand nowhere yet: no follow-up and no planned item of their item, and no entry of the next-meeting
 * list, says about the same, and nobody dismissed them.
 */
final class Placing {
    private static final Pattern LONG_WORD = WrittenTimes.pattern("\\p{L}{4,}");
    private static final int LEAST_WORDS = 2;
    private static final double ALIKE = 0.6;

    private final MeetingSnapshot meeting;
    private final List<Noted> noted;

    /** @param noted of all items of the meeting */
    Placing(MeetingSnapshot meeting, List<Noted> noted) {
        this.meeting = meeting;
        this.noted = noted;
    }

    List<Promise> notPlaced(List<Promise> promises) {
        return promises.stream().filter(promise -> !isPlaced(promise, promises)).toList();
    }

    private boolean isPlaced(Promise promise, List<Promise> all) {
        Optional<Item> item = meeting.item(promise.itemId());
        boolean followed = item.stream()
                .flatMap(known -> known.treatment().followUps().stream())
                .anyMatch(followUp -> isAlike(followUp.task(), promise.words()) && isMeant(followUp, promise, all));
        return followed || isNoted(promise) || isListed(promise);
    }

    private boolean isNoted(Promise promise) {
        return noted.stream()
                .filter(one -> one.itemId().equals(promise.itemId()))
                .anyMatch(one -> one.isDismissed()
                        ? one.words().equals(promise.words())
                        : isAlike(one.words(), promise.words()));
    }

    private boolean isListed(Promise promise) {
        return meeting.nextItems().stream().anyMatch(entry -> isAlike(entry.title(), promise.words()));
    }

    /** Of a sentence with several days, the follow-up that has one of them is about that one. */
    private static boolean isMeant(FollowUp followUp, Promise promise, List<Promise> all) {
        boolean isOfAnother = all.stream()
                .filter(other -> other != promise && isOf(other, promise.itemId(), promise.words()))
                .anyMatch(other -> isOn(other, followUp.due()));
        return !isOfAnother || isOn(promise, followUp.due());
    }

    private static boolean isOf(Promise promise, UUID itemId, String words) {
        return promise.itemId().equals(itemId) && promise.words().equals(words);
    }

    private static boolean isOn(Promise promise, LocalDate day) {
        return day != null
                && promise.date() != null
                && promise.date().lastDay(null).filter(day::equals).isPresent();
    }

    /** Most of the long words of the shorter one stand in the other. */
    static boolean isAlike(String one, String other) {
        Set<String> first = longWords(one);
        Set<String> second = longWords(other);
        int fewer = Math.min(first.size(), second.size());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        if (fewer == 0) return one.strip().equalsIgnoreCase(other.strip());
        return both.size() >= Math.min(LEAST_WORDS, fewer) && both.size() >= ALIKE * fewer;
    }

    private static Set<String> longWords(String text) {
        return LONG_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
