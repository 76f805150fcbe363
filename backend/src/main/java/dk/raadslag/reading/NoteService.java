package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Notes of people on items, for themselves and for those they choose. A writer who may not read the item any more keeps
 * their words, may change them, and may take back that they are shared. Those a note is shared with read it only as
 * long as they may read the item.
 */
final class NoteService {
    private final Database db;
    private final MeetingService meetings;
    private final ItemSight sight;
    private final NoteStore notes;
    private final Colleagues colleagues;
    private final Clock clock;

    NoteService(
            Database db,
            MeetingService meetings,
            ItemSight sight,
            NoteStore notes,
            Colleagues colleagues,
            Clock clock) {
        this.db = db;
        this.meetings = meetings;
        this.sight = sight;
        this.notes = notes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param saved false when another device was first: then these are its words, and nothing was written */
    record Written(boolean saved, String words, long version) {}

    /**
     * Writes the actor's note; words that are there already are written.
     *
     * @param base the version that the words were made from; 0 for a new note
     */
    Future<Written> write(Actor actor, UUID itemId, String words, long base) {
        return db.transaction(conn -> placed(conn, actor, itemId).compose(meetingId -> {
            Note note = new Note(itemId, meetingId, words, base, clock.instant(), List.of());
            return notes.write(conn, actor.subject(), note, base)
                    .compose(version -> version.isPresent()
                            ? written(conn, actor, note, version.get())
                            : notes.of(conn, actor.subject(), itemId)
                                    .map(NoteService::orElseThrow)
                                    .map(there ->
                                            new Written(there.words().equals(words), there.words(), there.version())));
        }));
    }

    /** Who empties a note shares nothing: what they write there later is a new one. */
    private Future<Written> written(SqlConnection conn, Actor actor, Note note, long version) {
        Future<Void> shared = note.words().isBlank()
                ? notes.share(conn, actor.subject(), note.itemId(), List.of())
                : Future.succeededFuture();
        return shared.map(new Written(true, note.words(), version));
    }

    /** The meeting of an item that the actor may read, or has a note on; fails with {@code unknown}. */
    private Future<UUID> placed(SqlConnection conn, Actor actor, UUID itemId) {
        return sight.item(conn, actor, itemId)
                .compose(seen -> seen.isPresent()
                        ? Future.succeededFuture(seen.get().meeting().id())
                        : notes.of(conn, actor.subject(), itemId)
                                .map(note -> orElseThrow(note).meetingId()));
    }

    private static Note orElseThrow(Optional<Note> note) {
        return note.orElseThrow(Refusal::unknown);
    }

    /**
     * An own note with as much of its item as its writer may read now.
     *
     * @param meeting null when they may not know of it
     * @param item null when they may not read it, or it is gone
     */
    record Listed(UUID itemId, String words, Instant changedAt, Where.OfMeeting meeting, Where.OfItem item) {}

    /** All of the actor's own that say something, the newest first. */
    Future<List<Listed>> all(Actor actor) {
        return db.consistently(conn -> notes.all(conn, actor.subject()).compose(mine -> {
            Set<UUID> ids = Where.meetings(mine.stream()
                    .flatMap(one -> Stream.of(one.meetingNow(), one.note().meetingId())));
            return meetings.facts(conn, actor, ids)
                    .map(seen -> mine.stream().map(one -> listed(one, seen)).toList());
        }));
    }

    private static Listed listed(NoteStore.Placed one, Map<UUID, MeetingSnapshot> seen) {
        Note note = one.note();
        Where where = Where.of(seen, note.itemId(), one.meetingNow(), note.meetingId());
        return new Listed(note.itemId(), note.words(), note.changedAt(), where.ofMeeting(), where.ofItem());
    }

    /** With whom a note on the item may be shared; fails with {@code unknown} when the actor may not read it. */
    Future<List<Colleagues.Colleague>> colleagues(Actor actor, UUID itemId) {
        return db.consistently(conn -> sight.item(conn, actor, itemId)
                .compose(seen -> colleagues.of(conn, actor, seen.orElseThrow(Refusal::unknown))));
    }

    /**
     * Shares the actor's note with these people and with nobody else. Fails with {@code unknown} when the actor neither
     * may read the item nor has a note on it, with {@code not-colleague} when one of them may not be chosen.
     */
    Future<Void> share(Actor actor, UUID itemId, List<UUID> people) {
        return db.transaction(conn -> sight.item(conn, actor, itemId)
                .compose(seen -> notes.of(conn, actor.subject(), itemId).compose(note -> {
                    boolean says = note.isPresent() && !note.get().words().isBlank();
                    if (seen.isEmpty() && note.isEmpty()) throw Refusal.unknown();
                    return colleagues
                            .check(conn, actor, seen, note.map(Note::shared).orElse(List.of()), people)
                            .compose(checked -> {
                                if (!says && people.isEmpty()) return Future.succeededFuture();
                                if (!says) throw new Refusal(Code.NOTE_EMPTY);
                                return notes.share(conn, actor.subject(), itemId, people);
                            });
                })));
    }
}
