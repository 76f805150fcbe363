package dk.raadslag.live;

import dk.raadslag.live.RoomSource.RoundNow;
import dk.raadslag.protocol.ServerFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who on this node has which comment round on the screen, and telling those who see a round that it changed. All but
 * {@link #count} is called on the rooms' context.
 */
final class RoundReaders {
    private final Map<Follower, UUID> reading = new HashMap<>();
    private final Map<UUID, Integer> counts = new ConcurrentHashMap<>();

    /** How many people have this round on their screens; callable from any thread. */
    int count(UUID roundId) {
        return counts.getOrDefault(roundId, 0);
    }

    /** What this one has on the screen; null when it is none. */
    UUID readBy(Follower follower) {
        return reading.get(follower);
    }

    /** @param roundId null for none */
    void reads(Follower follower, UUID roundId) {
        UUID before = roundId == null ? reading.remove(follower) : reading.put(follower, roundId);
        if (before != null) recount(before);
        if (roundId != null) recount(roundId);
    }

    /** Tells those who see the round how far it has come and how many read it. */
    void tell(RoundNow round, List<Follower> seeing) {
        String frame =
                Frames.encode(new ServerFrame.Round(round.meeting(), round.round(), round.seq(), count(round.round())));
        seeing.forEach(follower -> follower.send(frame));
    }

    /** Somebody with two windows is one reader. */
    private void recount(UUID roundId) {
        int people = (int) reading.entrySet().stream()
                .filter(entry -> entry.getValue().equals(roundId))
                .map(entry -> entry.getKey().actor().subject())
                .distinct()
                .count();
        if (people == 0) counts.remove(roundId);
        else counts.put(roundId, people);
    }
}
