package dk.raadslag.live;

import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Recorded;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One meeting and those who follow it on this node. It is fed by the log alone: what others on this node or another
 * commit, it reads from there in order, so a lost piece of news costs time but never an event.
 */
final class Room {
    /** How many steps back a returning follower still gets exactly what he missed; beyond that, a snapshot. */
    private static final int REMEMBERED = 256;

    private final UUID id;
    private final RoomSource source;
    private final Map<Follower, Place> followers = new LinkedHashMap<>();
    private final Deque<Step> recent = new ArrayDeque<>();
    private MeetingSnapshot now;
    private boolean reading;
    private boolean stale;

    /** Which audience a follower belongs to, and the last version he was sent. */
    private static final class Place {
        final Audience audience;
        long version;

        Place(Audience audience, long version) {
            this.audience = audience;
            this.version = version;
        }
    }

    Room(MeetingSnapshot now, RoomSource source) {
        this.id = now.id();
        this.now = now;
        this.source = source;
    }

    UUID id() {
        return id;
    }

    int size() {
        return followers.size();
    }

    /** Takes the follower in, or takes him in anew under the rights he has now. */
    void follow(Follower follower, long version) {
        Place old = followers.get(follower);
        Audience audience = source.audience(follower.actor(), now);
        boolean sameRights = old == null || old.audience.equals(audience);
        Place place = new Place(audience, sameRights ? version : 0);
        followers.put(follower, place);
        catchUp(follower, place);
    }

    void unfollow(Follower follower) {
        followers.remove(follower);
    }

    /** A socket that was full has room again. */
    void resume(Follower follower) {
        Place place = followers.get(follower);
        if (place != null && place.version < now.version()) catchUp(follower, place);
    }

    /** Something may have been committed: read the log. Fails when the database does; the next news tries again. */
    Future<Void> news() {
        if (reading) {
            stale = true;
            return Future.succeededFuture();
        }
        reading = true;
        return source.since(id, now.version())
                .onComplete(done -> reading = false)
                .compose(events -> {
                    events.forEach(this::happen);
                    if (!stale) return Future.succeededFuture();
                    stale = false;
                    return news();
                });
    }

    /** Tells those who run the meeting how many follow. */
    void tellCount() {
        String frame = Frames.encode(new ServerFrame.Followers(id, followers.size()));
        followers.forEach((follower, place) -> {
            if (place.audience.runs()) follower.send(frame);
        });
    }

    private void happen(Recorded recorded) {
        if (recorded.moment().version() != now.version() + 1) {
            throw new IllegalStateException("gap in the log of meeting " + id);
        }
        Step step = new Step(now, recorded);
        now = step.after();
        recent.addLast(step);
        if (recent.size() > REMEMBERED) recent.removeFirst();
        Map<Audience, Optional<String>> encoded = new HashMap<>();
        followers.forEach((follower, place) -> {
            if (place.version != step.before().version()) return;
            Optional<String> frame = encoded.computeIfAbsent(place.audience, audience -> encode(step, audience));
            if (frame.isEmpty() || follower.send(frame.get())) place.version = now.version();
        });
    }

    private void catchUp(Follower follower, Place place) {
        List<Step> missed = recent.stream()
                .filter(step -> step.before().version() >= place.version)
                .toList();
        boolean remembered = place.version > 0
                && (place.version == now.version()
                        || !missed.isEmpty() && missed.get(0).before().version() == place.version);
        if (!remembered) {
            sendWhole(follower, place);
            return;
        }
        // He is told even when he missed nothing, so that he knows that what he has is current.
        if (missed.isEmpty()) follower.send(Frames.encode(current(place.audience)));
        for (Step step : missed) {
            Optional<String> frame = encode(step, place.audience);
            if (frame.isPresent() && !follower.send(frame.get())) return;
            place.version = step.after().version();
        }
    }

    private ServerFrame current(Audience audience) {
        return source.seen(now, audience).isPresent()
                ? new ServerFrame.Passed(id, now.version())
                : new ServerFrame.Gone(id);
    }

    private void sendWhole(Follower follower, Place place) {
        ServerFrame frame =
                source.seen(now, place.audience).<ServerFrame>map(Step::whole).orElse(new ServerFrame.Gone(id));
        if (follower.send(Frames.encode(frame))) place.version = now.version();
    }

    private Optional<String> encode(Step step, Audience audience) {
        return step.frame(audience, source::seen).map(Frames::encode);
    }

    Set<Follower> everybody() {
        return new HashSet<>(followers.keySet());
    }
}
