package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.minutes.FollowUpStore.Meant;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.Optional;

/** What a follow-up may wait for: a time, a meeting of the region's bodies that will be, the next one of either. */
final class FollowUpDates {
    private final Database db;
    private final FollowUpStore store;
    private final Bodies bodies;

    FollowUpDates(Database db, FollowUpStore store, Bodies bodies) {
        this.db = db;
        this.store = store;
        this.bodies = bodies;
    }

    /** The meeting that is meant; empty for other times, and where there is none. */
    Future<Optional<Meant>> look(FuzzyDate date) {
        if (!(date instanceof FuzzyDate.OfMeeting meeting)) return Future.succeededFuture(Optional.empty());
        return db.read(conn -> store.meant(conn, meeting.meeting()));
    }

    /** @param meant what {@link #look} found */
    void demand(Actor actor, MeetingSnapshot meeting, FuzzyDate date, Optional<Meant> meant) {
        if (date instanceof FuzzyDate.Next next) demandPair(meeting, next.next());
        if (!(date instanceof FuzzyDate.OfMeeting)) return;
        Meant held = meant.orElseThrow(Refusal::unknown);
        // Who plans for the other body knows its meetings; to others it is told as one that there is not.
        if (!MeetingPolicy.writes(actor, held.bodyId())) throw Refusal.unknown();
        demandPair(meeting, held.bodyId());
        if (held.status() == MeetingStatus.CANCELLED) throw new Refusal(Code.CANCELLED);
    }

    private void demandPair(MeetingSnapshot meeting, String bodyId) {
        if (!bodies.withPair(meeting.bodyId()).contains(bodyId)) throw new Refusal(Code.OTHER_BODY);
    }
}
