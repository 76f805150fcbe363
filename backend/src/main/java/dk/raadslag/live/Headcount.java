package dk.raadslag.live;

import dk.raadslag.model.Audience;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Vertx;
import java.util.UUID;

/**
 * Tells those who run a meeting how many people follow it here: soon after the number changes, and once for any number
 * of newcomers.
 */
final class Headcount {
    private static final long AFTER_MS = 300;

    private final UUID meetingId;
    private final Followers followers;
    private final Vertx vertx;
    private boolean counting;

    Headcount(UUID meetingId, Followers followers, Vertx vertx) {
        this.meetingId = meetingId;
        this.followers = followers;
        this.vertx = vertx;
    }

    void changed() {
        if (counting) return;
        counting = true;
        vertx.setTimer(AFTER_MS, soon -> tell());
    }

    private void tell() {
        counting = false;
        // Anonymous sockets do not count: one person can easily open hundreds. A screen is nobody.
        long people = followers.all().stream()
                .filter(place -> place.follower.actor().isPerson())
                .count();
        String frame = Frames.encode(new ServerFrame.Followers(meetingId, (int) people));
        followers.of(Audience::runs).forEach(place -> place.follower.send(frame));
    }
}
