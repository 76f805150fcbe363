package dk.raadslag.comment;

import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.job.Jobs;
import dk.raadslag.live.Rooms;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.meeting.Texts;
import dk.raadslag.text.Passages;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;

/** Comment rounds, put together. */
public final class RoundFeature {
    private static final Duration REMIND_EVERY = Duration.ofMinutes(1);

    private RoundFeature() {}

    /** What the feature needs of others. */
    public record Parts(
            Vertx vertx,
            Jobs jobs,
            Database db,
            MeetingStore meetings,
            ItemStore items,
            MeetingService meetingService,
            MeetingChanges changes,
            SeatStore seats,
            Texts texts,
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
                new RoundService(
                        db,
                        parts.meetings(),
                        rounds,
                        store,
                        versions,
                        parts.seats(),
                        parts.changes(),
                        letters,
                        parts.texts()),
                reading,
                new RoundExport(parts.vertx(), reading));
        RoundRoutes.mount(api, new CommentService(rounds, comments, marks, parts.passages()));
        RoundRoutes.mount(api, new DecisionService(db, rounds, comments, parts.passages(), parts.changes()));
        TreatedRoutes.mount(
                api,
                new TreatedService(db, parts.items(), parts.meetingService(), parts.changes(), new TreatedStore()));
        Reminders reminders = new Reminders(db, store, comments, marks, parts.meetings(), letters, parts.clock());
        parts.jobs().every("reminders", REMIND_EVERY, reminders::send);
    }
}
