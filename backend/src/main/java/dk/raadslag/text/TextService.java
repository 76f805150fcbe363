package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.document.layout.TextBlocks;
import dk.raadslag.document.write.html.HtmlFragment;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading texts, always through the one who looks; the words are written over their sockets. */
public final class TextService {
    /**
     * One text as the actor may see it.
     *
     * @param html its words as a fragment of HTML, in which nothing a person wrote is markup
     */
    public record Read(UUID id, long version, RichText content, String html) {}

    private final Database db;
    private final TextStore texts;
    private final UpdateStore updates;
    private final Replay replay;
    private final MeetingService meetings;
    private final Clock clock;

    TextService(
            Database db, TextStore texts, UpdateStore updates, Replay replay, MeetingService meetings, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.updates = updates;
        this.replay = replay;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Fails with {@code unknown} when there is no such text, or the actor may not see its words now. */
    public Future<Read> get(Actor actor, UUID textId) {
        return place(textId)
                .compose(place -> meetings.get(actor, place.meetingId()).map(meeting -> {
                    TextHandle handle = handle(meeting, place);
                    RichText content = content(meeting, place);
                    if (content == null) content = RichText.EMPTY;
                    return new Read(textId, handle.version(), content, HtmlFragment.of(TextBlocks.of(content, 2)));
                }));
    }

    /** Where the text is, for those who write it; fails with {@code unknown} or {@code forbidden}. */
    Future<TextStore.Place> forWriter(Actor actor, UUID textId) {
        return seen(actor, textId, true);
    }

    /**
     * Who wrote what, for those who run the meeting; fails with {@code unknown} or {@code forbidden}.
     *
     * @param version whose words are asked for; beyond the newest it is the newest
     */
    public Future<History> history(Actor actor, UUID textId, long version) {
        return seen(actor, textId, false)
                // A text that nobody wrote in has no log yet: it begins with the words it has.
                .compose(place -> db.transaction(conn -> updates.begin(conn, textId, clock.instant())
                        .compose(begun -> updates.whole(conn, textId))
                        .compose(log -> updates.owners(conn, textId).map(owners -> new Log(log, owners)))))
                .compose(log -> replay.history(textId, log.updates(), log.owners(), version));
    }

    private record Log(List<UpdateStore.Logged> updates, Map<Long, UpdateStore.Owner> owners) {}

    private Future<TextStore.Place> seen(Actor actor, UUID textId, boolean toWrite) {
        return place(textId)
                .compose(place -> meetings.facts(actor, place.meetingId()).map(meeting -> {
                    handle(meeting, place);
                    boolean may = toWrite
                            ? meeting.viewer().writes()
                            : meeting.viewer().runs();
                    if (!may) throw Refusal.forbidden(actor);
                    return place;
                }));
    }

    private Future<TextStore.Place> place(UUID textId) {
        return db.read(conn -> texts.place(conn, textId)).map(found -> found.orElseThrow(Refusal::unknown));
    }

    private static TextHandle handle(MeetingSnapshot seen, TextStore.Place place) {
        TextHandle handle = place.field() == TextField.REMARKS
                ? seen.remarksText()
                : item(seen, place).texts().get(place.field());
        if (handle == null) throw Refusal.unknown();
        return handle;
    }

    private static RichText content(MeetingSnapshot seen, TextStore.Place place) {
        return place.field() == TextField.REMARKS
                ? seen.remarks()
                : item(seen, place).text(place.field());
    }

    private static Item item(MeetingSnapshot seen, TextStore.Place place) {
        return seen.item(place.itemId()).orElseThrow(Refusal::unknown);
    }
}
