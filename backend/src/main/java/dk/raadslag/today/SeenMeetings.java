package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The meetings of the start page at one moment, and the number that they make for somebody. */
final class SeenMeetings {
    private final OwnMeetings rules;
    private final Map<UUID, Numbered> meetings;
    private final Map<Reader, Long> numbers = new ConcurrentHashMap<>();

    private SeenMeetings(OwnMeetings rules, Map<UUID, Numbered> meetings) {
        this.rules = rules;
        this.meetings = meetings;
    }

    static SeenMeetings none(OwnMeetings rules) {
        return new SeenMeetings(rules, Map.of());
    }

    /** A meeting, and what it adds to the number of each audience. */
    private record Numbered(MeetingSnapshot whole, Map<Audience, Long> numbers) {}

    /** Who is called in is told by the person, everything else by the roles. */
    private record Reader(String subject, Set<Membership> roles) {}

    /** As they are now. One that still has the version it had is the same, unless another epoch has begun. */
    SeenMeetings now(List<MeetingSnapshot> all) {
        return new SeenMeetings(
                rules,
                all.stream()
                        .map(this::numbered)
                        .collect(Collectors.toMap(one -> one.whole().id(), one -> one)));
    }

    private Numbered numbered(MeetingSnapshot now) {
        Numbered known = meetings.get(now.id());
        return known != null && known.whole().version() == now.version()
                ? known
                : new Numbered(now, new ConcurrentHashMap<>());
    }

    long number(Actor actor) {
        return numbers.computeIfAbsent(new Reader(actor.subject(), actor.roles()), reader -> sum(actor));
    }

    private long sum(Actor actor) {
        Set<String> own = new HashSet<>(rules.bodies(actor, null));
        long sum = 0;
        for (Numbered one : meetings.values()) {
            if (!own.contains(one.whole().bodyId())) continue;
            Audience audience = rules.audience(actor, one.whole());
            sum += one.numbers().computeIfAbsent(audience, first -> number(one.whole(), first));
        }
        return SeenNumber.ofSum(sum);
    }

    private long number(MeetingSnapshot whole, Audience audience) {
        return rules.seen(whole, audience)
                .map(mine -> SeenNumber.of(mine.atVersion(0)))
                .orElse(0L);
    }
}
