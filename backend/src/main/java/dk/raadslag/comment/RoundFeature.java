package dk.raadslag.comment;

import dk.raadslag.alert.AlertSource;
import dk.raadslag.alert.Alerts;
import dk.raadslag.base.Base;
import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.document.Press;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.live.Topics;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingStores;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.text.TextLogs;
import dk.raadslag.today.CardSource;
import java.time.Duration;

/** Wires the comment rounds. */
public final class RoundFeature implements Feature {
    private static final Duration REMIND_EVERY = Duration.ofMinutes(1);

    private final RoundService service;
    private final RoundPreview preview;
    private final RoundReading reading;
    private final RoundExport export;
    private final CommentService comments;
    private final DecisionService decisions;
    private final TreatedService treated;
    private final CardSource cards;
    private final AlertSource roundAlerts;

    /** Starts the reminders. */
    public RoundFeature(Base base, Meetings meetings, TextLogs texts, Post post, Alerts alerts, Press press) {
        Database db = base.db();
        MeetingStores stores = meetings.stores();
        MeetingChanges changes = meetings.changes();
        Topics topics = meetings.topics();
        RoundStore store = new RoundStore();
        CommentStore written = new CommentStore();
        MarkStore marks = new MarkStore();
        VersionStore versions = new VersionStore();
        RoundLetters letters = new RoundLetters(post, alerts, base.site());
        Looks looks = new Looks(stores.meetings(), meetings.policy(), store, base.clock());
        Rounds rounds = new Rounds(db, stores.meetings(), store, looks, topics);
        new RoundTopics(db, stores.meetings(), store, looks).register(topics);
        reading = new RoundReading(
                db,
                rounds,
                store,
                written,
                marks,
                versions,
                texts.passages(),
                roundId -> topics.watching(RoundTopics.ROUND, roundId.toString()));
        export = new RoundExport(base.vertx(), press, reading);
        Asking asking = new Asking(new SeatStore(), meetings.bodies(), store);
        preview = new RoundPreview(base, meetings.service(), meetings.bodies(), asking, letters);
        service = new RoundService(
                db, stores.meetings(), asking, rounds, store, versions, changes, letters, texts.texts());
        CommentAlerts told = new CommentAlerts(alerts);
        comments = new CommentService(rounds, written, marks, texts.passages(), told);
        decisions = new DecisionService(db, rounds, written, texts.passages(), changes, told);
        treated = new TreatedService(
                db, stores.items(), meetings.service(), changes, meetings.bodies(), new TreatedStore());
        cards = new RoundCards(store, written, marks, looks);
        roundAlerts = new RoundAlerts(store, looks);
        Reminders reminders = new Reminders(db, store, written, marks, stores.meetings(), letters, base.clock());
        base.jobs().every("reminders", REMIND_EVERY, reminders::send);
    }

    @Override
    public void mount(Api api) {
        RoundRoutes.mount(api, service, preview, reading, export);
        RoundRoutes.mount(api, comments);
        RoundRoutes.mount(api, decisions);
        TreatedRoutes.mount(api, treated);
    }

    /** What rounds say on the start page. */
    public CardSource cards() {
        return cards;
    }

    /** What people are told of rounds. */
    public AlertSource alerts() {
        return roundAlerts;
    }
}
