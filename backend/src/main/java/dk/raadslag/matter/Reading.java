package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.matter.MatterStore.Linked;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Matters with all that stands in them at one moment, unfiltered.
 *
 * @param items first where they stand
 * @param meetings those in which their items are, by id
 * @param others what other features tell
 * @param today in Denmark
 */
record Reading(
        Bodies bodies,
        MeetingPolicy policy,
        List<Matter> matters,
        List<Linked> items,
        Map<UUID, MeetingSnapshot> meetings,
        List<OwnStation> stations,
        List<StationSource.Loaded> others,
        LocalDate today) {

    /** Those that the actor may know of, each as they see it. */
    List<Seen> seen(Actor actor) {
        Map<UUID, List<Station>> itemsOf = itemsOf(actor);
        List<Map<UUID, List<Station>>> told =
                others.stream().map(other -> other.seen(actor)).toList();
        Map<UUID, List<OwnStation>> own = stations.stream().collect(Collectors.groupingBy(OwnStation::matterId));
        List<Seen> seen = new ArrayList<>();
        for (Matter matter : matters) {
            MatterSight.Look look = look(actor, matter);
            List<Station> shown = new ArrayList<>(itemsOf.getOrDefault(matter.id(), List.of()));
            if (!MatterSight.mayKnow(matter, look, shown)) continue;
            own.getOrDefault(matter.id(), List.of()).stream()
                    .filter(station -> MatterSight.maySee(station, look))
                    .map(station -> station.shown(look.writes()))
                    .forEach(shown::add);
            told.forEach(one -> shown.addAll(one.getOrDefault(matter.id(), List.of())));
            seen.add(new Seen(matter, look, Course.of(shown, today, matter.ended())));
        }
        return seen;
    }

    MatterSight.Look look(Actor actor, Matter matter) {
        List<Audience> ofRegion = bodies.ofRegion(matter.region()).stream()
                .map(Body::id)
                .map(bodyId -> policy.audience(actor, bodyId))
                .toList();
        return new MatterSight.Look(
                policy.audience(actor, matter.bodyId()),
                ofRegion.stream().anyMatch(Audience::writes),
                ofRegion.stream().anyMatch(Audience::runs));
    }

    private Map<UUID, List<Station>> itemsOf(Actor actor) {
        Map<UUID, Optional<MeetingSnapshot>> cut = new HashMap<>();
        Map<UUID, List<Station>> found = new HashMap<>();
        Set<UUID> there = new HashSet<>();
        for (Linked linked : items) {
            MeetingSnapshot whole = meetings.get(linked.meetingId());
            if (whole == null || there.contains(linked.itemId())) continue;
            Audience audience = policy.audience(actor, whole);
            cut.computeIfAbsent(whole.id(), id -> MeetingSight.seen(whole, audience))
                    .ifPresent(meeting -> readable(meeting, linked.itemId(), audience)
                            .map(item -> ItemStations.of(meeting, item, today))
                            .ifPresent(station -> {
                                there.add(station.id());
                                found.computeIfAbsent(linked.matterId(), id -> new ArrayList<>())
                                        .add(station);
                            }));
        }
        return found;
    }

    /** Who knows only the wording of a closed item does not learn which matter it is about. */
    private static Optional<Item> readable(MeetingSnapshot meeting, UUID itemId, Audience audience) {
        return meeting.item(itemId).filter(item -> MeetingSight.mayRead(item, audience));
    }
}
