package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.live.EventLog;
import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One actor's attempt to change a meeting, under the meeting's lock. A use case asks it for what it needs, refuses, or
 * answers with the events.
 *
 * @param meeting as the actor sees it
 * @param othersSince what others did after the version that the actor had on the screen, newest first
 */
public record Attempt(Actor actor, Audience audience, MeetingSnapshot meeting, List<EventLog.Other> othersSince) {
    /** Only those who run the meeting. */
    Attempt byThoseWhoRun() {
        if (!audience.runs()) throw Refusal.forbidden(actor);
        return this;
    }

    /** Only the secretariat. */
    public Attempt byThoseWhoWrite() {
        if (!audience.writes()) throw Refusal.forbidden(actor);
        return this;
    }

    /** The item, or {@code unknown}, which it also is for one who may not know of it. */
    public Item item(UUID itemId) {
        return meeting.item(itemId).orElseThrow(Refusal::unknown);
    }

    /** Somebody else took the meeting further in its life since the actor looked. */
    Attempt onCurrentMeeting() {
        othersSince.stream().filter(other -> other.itemId() == null).findFirst().ifPresent(Attempt::refuseStale);
        return this;
    }

    /** Somebody else changed this item's state since the actor looked. */
    Attempt onCurrentItem(UUID itemId) {
        othersSince.stream()
                .filter(other -> itemId.equals(other.itemId()))
                .findFirst()
                .ifPresent(Attempt::refuseStale);
        return this;
    }

    private static void refuseStale(EventLog.Other other) {
        throw new Refusal(
                409,
                "stale-version",
                other.by() + " var først med en ændring her. Se den nye udgave, og prøv igen.",
                Map.of("by", other.by()));
    }
}
