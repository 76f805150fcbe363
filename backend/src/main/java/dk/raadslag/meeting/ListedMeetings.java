package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.meeting.ListStore.Line;
import dk.raadslag.model.Audience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lines of the list of meetings, and the number that they make for somebody ({@link SeenNumber}): of the very lines
 * that this person may see, by the rules of the list itself.
 */
final class ListedMeetings {
    static final ListedMeetings NONE = new ListedMeetings(Map.of());

    private final Map<UUID, Listed> lines;
    private final Map<Set<Membership>, Long> numbers = new ConcurrentHashMap<>();

    private ListedMeetings(Map<UUID, Listed> lines) {
        this.lines = lines;
    }

    /** One line, and what it adds to the number of each audience. */
    private record Listed(Line line, Map<Audience, Long> numbers) {
        static Listed of(Line line) {
            return new Listed(line, new ConcurrentHashMap<>());
        }

        long number(Audience audience) {
            return numbers.computeIfAbsent(
                    audience,
                    one -> MeetingSummary.seen(line, one).map(SeenNumber::of).orElse(0L));
        }
    }

    /** By what can be asked whether the lines are still those of now. */
    Map<UUID, String> keys() {
        Map<UUID, String> keys = new HashMap<>();
        lines.forEach((id, one) -> keys.put(id, one.line().key()));
        return keys;
    }

    /** The same with these meetings as they are now; one that is not among {@code lines} is there no more. */
    ListedMeetings with(Set<UUID> changed, List<Line> now) {
        Map<UUID, Listed> next = new HashMap<>(lines);
        next.keySet().removeAll(changed);
        now.forEach(line -> next.put(line.id(), Listed.of(line)));
        return new ListedMeetings(next);
    }

    long number(Actor actor, MeetingPolicy policy) {
        return numbers.computeIfAbsent(actor.roles(), roles -> sum(actor, policy));
    }

    private long sum(Actor actor, MeetingPolicy policy) {
        Map<String, Audience> audiences = new HashMap<>();
        long sum = 0;
        for (Listed one : lines.values()) {
            Audience audience =
                    audiences.computeIfAbsent(one.line().bodyId(), bodyId -> policy.audience(actor, bodyId));
            sum += one.number(audience);
        }
        return SeenNumber.ofSum(sum);
    }
}
