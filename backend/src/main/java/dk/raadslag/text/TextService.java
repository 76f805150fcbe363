package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.TextField;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The words of an item. A text is saved whole, against the version that was edited, so that two who write the same
 * text never overwrite each other silently.
 */
public final class TextService {
    /** @param meetingVersion the meeting's version after the save */
    public record Saved(long version, long meetingVersion) {}

    private final Database db;
    private final TextStore texts;
    private final MeetingChanges changes;

    public TextService(Database db, TextStore texts, MeetingChanges changes) {
        this.db = db;
        this.texts = texts;
        this.changes = changes;
    }

    /** For the secretariat, while the text is not frozen; {@code stale-version} carries the text as it is now. */
    public Future<Saved> save(Actor actor, UUID textId, List<RichText.Op> ops, long version) {
        RichText content = TextRules.check(ops);
        return db.read(conn -> texts.place(conn, textId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(place -> changes.change(
                                actor,
                                place.meetingId(),
                                MeetingChanges.WHATEVER_WAS_SEEN,
                                attempt -> List.of(saved(attempt, place, content, version)))
                        .map(after -> new Saved(version + 1, after.version())));
    }

    private static Event saved(Attempt attempt, TextStore.Place place, RichText content, long version) {
        Item item = attempt.item(place.itemId());
        attempt.byThoseWhoWrite();
        refuseFrozen(attempt.meeting().status(), place.field());
        TextHandle now = item.texts().get(place.field());
        if (now.version() != version) throw stale(item.text(place.field()), now.version());
        RichText kept = content.blank() ? null : content;
        return new Event.TextSaved(item.id(), place.field(), kept, new TextHandle(now.id(), version + 1));
    }

    /**
     * What was sent out does not change silently: the agenda's three texts freeze when the agenda is sent out, the
     * decision when the minutes are.
     */
    private static void refuseFrozen(MeetingStatus status, TextField field) {
        MeetingStatus freezes = field == TextField.DECISION ? MeetingStatus.MINUTES_SENT : MeetingStatus.PUBLISHED;
        if (!status.isAtLeast(freezes) && status != MeetingStatus.CANCELLED) return;
        throw new Refusal(
                409,
                "text-frozen",
                field == TextField.DECISION
                        ? "Referatet er sendt ud, så beslutningen kan ikke længere ændres."
                        : "Dagsordenen er udsendt, så teksten kan ikke længere ændres.");
    }

    private static Refusal stale(RichText current, long version) {
        Map<String, Object> details = new HashMap<>();
        details.put("current", current);
        details.put("version", version);
        return new Refusal(
                409, "stale-version", "En anden har ændret teksten imens. Begge udgaver er bevaret.", details);
    }
}
