package dk.raadslag.screen;

import dk.raadslag.db.Database;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingPolicy;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The screens that are let into one meeting, as a topic for those who write for its body. */
final class ScreenTopic implements TopicSource {
    static final String KIND = "screens";

    private final Database db;
    private final ScreenStore screens;
    private final InstantSource clock;
    private final ScreenMeetingStore meetings = new ScreenMeetingStore();

    ScreenTopic(Database db, ScreenStore screens, Topics topics, InstantSource clock) {
        this.db = db;
        this.screens = screens;
        this.clock = clock;
        topics.register(KIND, this);
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        return TopicSource.ofUuid(id, this::topic);
    }

    private Future<Optional<Topic>> topic(UUID meetingId) {
        return db.read(conn -> meetings.bodyId(conn, meetingId)).compose(found -> {
            if (found.isEmpty()) return Future.succeededFuture(Optional.empty());
            return db.read(conn -> screens.letInto(conn, meetingId, clock.instant()))
                    .map(all -> Optional.of(new Topic(actor -> MeetingPolicy.writes(actor, found.get())
                            ? OptionalLong.of(seq(all))
                            : OptionalLong.empty())));
        });
    }

    /** What a number is made of: who is let in. */
    private record Seen(UUID screen) {}

    static long seq(List<Screen> letIn) {
        return SeenNumber.ofSum(letIn.stream()
                .mapToLong(screen -> SeenNumber.of(new Seen(screen.id())))
                .sum());
    }
}
