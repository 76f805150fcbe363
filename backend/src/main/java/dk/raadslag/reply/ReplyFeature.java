package dk.raadslag.reply;

import dk.raadslag.alert.Alerts;
import dk.raadslag.attendance.SeatAnswers;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.base.Base;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.today.CardSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Wires what people's calendars answer. */
public final class ReplyFeature implements Feature {
    private static final Duration VISIT_EVERY = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    /** Letters that brought no answer, with their senders. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final ReplyListService list;
    private final Optional<ReplyService> service;

    /**
     * Starts the reading.
     *
     * @param settings empty when no calendar can answer: then nothing is loaded, and nothing runs
     */
    public ReplyFeature(
            Base base,
            Meetings meetings,
            SeatedChanges seated,
            SeatRoles roles,
            Alerts alerts,
            Optional<ReplySettings> settings) {
        list = new ReplyListService(base.db(), meetings);
        service = settings.map(known -> new ReplyService(
                base, meetings.stores().meetings(), roles, new SeatAnswers(seated), alerts, list::changed));
        settings.ifPresent(known -> start(base, known));
    }

    private void start(Base base, ReplySettings settings) {
        ReplyTokens tokens = new ReplyTokens(settings.address());
        new ReplyReader(base, inbox(settings), tokens, service.orElseThrow(), pause(settings)).start();
        ReplyStore store = new ReplyStore();
        base.jobs().every("old-replies", FORGET_EVERY, () -> base.db()
                .write(conn -> store.forget(conn, base.clock().instant(), KEPT)));
    }

    /** What takes a letter; only where calendars can answer. */
    ReplyService service() {
        return service.orElseThrow();
    }

    @Override
    public void mount(Api api) {
        ReplyRoutes.mount(api, list);
    }

    /** What the letters say on the start page. */
    public CardSource cards() {
        return new ReplyCards(service.isPresent());
    }

    private static Inbox inbox(ReplySettings settings) {
        return settings.imap().<Inbox>map(ImapInbox::new).orElseGet(() -> new FolderInbox(Path.of(settings.folder())));
    }

    private static Duration pause(ReplySettings settings) {
        return settings.imap().isPresent() ? VISIT_EVERY : LOOK_EVERY;
    }
}
