package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.live.RoomSource.RoundNow;
import dk.raadslag.live.Rooms;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.protocol.Audience;
import dk.raadslag.text.Passages;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Comment rounds, put together. */
public final class RoundFeature {
    private static final long REMIND_EVERY_MS = 60_000;

    private RoundFeature() {}

    /** What the feature needs of others. */
    public record Parts(
            Vertx vertx,
            Database db,
            MeetingStore meetings,
            ItemStore items,
            MeetingService meetingService,
            MeetingChanges changes,
            SeatStore seats,
            Passages passages,
            Rooms rooms,
            Post post,
            String site,
            Clock clock) {}

    /** Mounts the operations, and reminds people from now on. */
    public static void mount(Api api, Parts parts) {
        Database db = parts.db();
        RoundStore store = new RoundStore();
        CommentStore comments = new CommentStore();
        MarkStore marks = new MarkStore();
        VersionStore versions = new VersionStore();
        RoundLetters letters = new RoundLetters(parts.post(), parts.site());
        Rounds rounds = new Rounds(db, parts.meetings(), store, parts.clock(), parts.rooms()::roundChanged);
        RoundReading reading = new RoundReading(
                db, rounds, store, comments, marks, versions, parts.passages(), parts.rooms()::readersOf);
        RoundRoutes.mount(
                api,
                new RoundService(db, rounds, store, versions, parts.seats(), parts.changes(), letters),
                reading,
                new RoundExport(parts.vertx(), reading));
        RoundRoutes.mount(api, new CommentService(rounds, comments, marks, parts.passages()));
        RoundRoutes.mount(api, new DecisionService(db, rounds, store, comments, parts.passages(), parts.changes()));
        TreatedRoutes.mount(api, new TreatedService(db, parts.items(), parts.meetingService(), new TreatedStore()));
        Reminders reminders = new Reminders(db, store, comments, marks, parts.meetings(), letters, parts.clock());
        parts.vertx().setPeriodic(REMIND_EVERY_MS, tick -> reminders.send());
    }

    /** A round as far as sockets need to know it; empty when there is none. */
    public static Future<Optional<RoundNow>> now(Database db, UUID roundId) {
        RoundStore store = new RoundStore();
        return db.read(conn -> store.get(conn, roundId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.<RoundNow>empty())
                        : store.asked(conn, roundId).map(asked -> Optional.of(now(found.get(), asked)))));
    }

    private static RoundNow now(Round round, List<Asked> asked) {
        return new RoundNow(
                round.meetingId(), round.id(), round.seq(), (actor, audience) -> sees(actor, audience, asked));
    }

    private static boolean sees(Actor actor, Audience audience, List<Asked> asked) {
        Asked me = asked.stream()
                .filter(person -> actor.subject() != null && actor.subject().equals(person.subject()))
                .findFirst()
                .orElse(null);
        return RoundPolicy.mayKnow(audience, me);
    }
}
