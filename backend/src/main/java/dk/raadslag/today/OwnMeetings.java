package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The meetings of which cards are made. */
public interface OwnMeetings {
    /**
     * The bodies that concern somebody.
     *
     * @param region asked for by people without a role; null for all
     */
    List<String> bodies(Actor actor, String region);

    /** Those of the bodies that are not over and done with, uncut and without words; in two statements. */
    Future<List<MeetingSnapshot>> current(SqlConnection conn, Collection<String> bodyIds, LocalDateTime now);

    /** What the actor is to a meeting. */
    Audience audience(Actor actor, MeetingSnapshot whole);

    /** Empty when the audience may not know that the meeting exists. */
    Optional<MeetingSnapshot> seen(MeetingSnapshot whole, Audience audience);
}
