package dk.raadslag.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.live.Rooms;
import dk.raadslag.protocol.Code;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.MalformedUpdate;
import dk.raadslag.text.replica.Marked;
import dk.raadslag.text.replica.Passage;
import dk.raadslag.text.replica.Update;
import dk.raadslag.words.CellMark;
import dk.raadslag.words.CellPlace;
import dk.raadslag.words.TableFault;
import dk.raadslag.words.TextTable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Passages of texts that somebody marked. They are kept by the ids of their units, so that they never point at other
 * words than those marked. When all of these are gone, the passage stands where its very words stand, if that is one
 * place.
 */
public final class Passages {
    private static final long CLIENTS = 1L << 32;

    private final Vertx vertx;
    private final UpdateStore store;
    private final Replay replay;
    private final Clock clock;

    Passages(Vertx vertx, UpdateStore store, Replay replay, Clock clock) {
        this.vertx = vertx;
        this.store = store;
        this.replay = replay;
        this.clock = clock;
    }

    /**
     * A passage to be kept, and its words as they stand in the text.
     *
     * @param cell null unless they are words in a cell of a table; then that table is what is marked
     * @param hasEmbed a table or an attachment mark is in it, so that words cannot be put in its place
     */
    public record Kept(byte[] marked, CellMark cell, String words, boolean hasEmbed) {}

    /**
     * Where a passage stands in a version of its text.
     *
     * @param cell where the words are in the table that stands there; null unless they are in one
     * @param from of Yjs's relative positions, as is {@code to}
     * @param hasEmbed as in {@link Kept}
     */
    public record Found(
            int start, int end, CellPlace cell, long version, byte[] from, byte[] to, String words, boolean hasEmbed) {}

    /**
     * What was marked in one version of a text.
     *
     * @param cell words in a cell of the table that is the only unit from start to end; null for all of it
     */
    public record Seen(int start, int end, @JsonInclude(JsonInclude.Include.NON_NULL) CellPlace cell, long version) {}

    /** A passage as it was kept: its units, a cell in them or null, and its words as they were marked. */
    public record Sought(byte[] marked, CellMark cell, String quote) {}

    /** What stands between two of Yjs's relative positions; fails with {@code anchor-outside}. */
    public Future<Kept> mark(SqlConnection conn, UUID textId, byte[] from, byte[] to) {
        return store.load(conn, textId, clock.instant()).compose(found -> {
            UpdateStore.Stored text = found.orElseThrow(Refusal::unknown);
            return replay.of(text.cost(), () -> {
                Doc doc = text.replayed();
                return kept(doc, () -> doc.mark(from, to));
            });
        });
    }

    /**
     * What was marked in one version, as far as it stands in the text still: nobody learns from it what stood there
     * before. Fails with {@code anchor-outside}.
     *
     * @param all the one who marks may know every version; otherwise those since the text was shown to others, and an
     *     older one fails with {@code old-version}
     */
    public Future<Kept> markAt(SqlConnection conn, UUID textId, Seen seen, boolean all) {
        return store.load(conn, textId, clock.instant()).compose(found -> {
            UpdateStore.Stored text = found.orElseThrow(Refusal::unknown);
            // A text nobody wrote in has the words of its first version.
            long wanted = Math.max(1, seen.version());
            if (!all && wanted < text.shownFrom()) throw old();
            if (wanted > text.version()) throw outside();
            return text.madeUpTo(wanted)
                    .map(Future::succeededFuture)
                    .orElseGet(() -> logged(conn, textId, wanted))
                    .compose(updates -> replay.of(
                            text.cost() + Replay.cost(updates),
                            () -> seen.cell() == null
                                    ? kept(text.replayed(), () -> Replay.doc(updates)
                                            .mark(seen.start(), seen.end()))
                                    : Cells.kept(text.replayed(), Replay.doc(updates), seen)
                                            .orElseThrow(Passages::outside)));
        });
    }

    private Future<List<byte[]>> logged(SqlConnection conn, UUID textId, long version) {
        return store.whole(conn, textId).map(log -> log.stream()
                .filter(logged -> logged.version() <= version)
                .map(UpdateStore.Logged::payload)
                .toList());
    }

    /**
     * Those of the passages, by any id, that are in the text now: something is left of their units, or, when all units
     * are gone, their words occur exactly once. So a passage comes back that was deleted and put back, cut and pasted,
     * or typed again. Changes nothing.
     */
    public Future<Map<UUID, Found>> find(SqlConnection conn, UUID textId, Map<UUID, Sought> sought) {
        return store.stored(conn, textId).compose(stored -> stored.map(
                        // Each passage is looked for in the whole text.
                        text -> replay.of(text.cost() * (1 + sought.size()), () -> found(text, sought)))
                .orElseGet(() -> Future.succeededFuture(Map.of())));
    }

    private static Map<UUID, Found> found(UpdateStore.Stored text, Map<UUID, Sought> sought) {
        Doc doc = text.replayed();
        Map<UUID, Found> places = new HashMap<>();
        sought.forEach((id, passage) -> found(doc, text.version(), passage).ifPresent(place -> places.put(id, place)));
        return places;
    }

    /**
     * Puts words in place of a passage, in the caller's transaction, who calls {@link #told} after its commit. Fails
     * with the reason why the text is frozen, {@code anchor-gone}, or {@code words-changed} when others stand there.
     *
     * @param passage whose quote must stand there
     * @param by in whose name it is written
     */
    public Future<Void> replace(SqlConnection conn, UUID textId, Sought passage, String words, Actor by) {
        return store.lock(conn, textId)
                .compose(frozen -> {
                    frozen.ifPresent(Passages::refuseFrozen);
                    return store.stored(conn, textId);
                })
                .compose(found -> {
                    UpdateStore.Stored text = found.orElseThrow(Refusal::unknown);
                    return replay.of(text.cost(), () -> replacing(text, passage, words));
                })
                .compose(written -> store.bind(conn, textId, written.client(), by)
                        .compose(owner -> store.append(
                                conn,
                                textId,
                                List.of(new Sent(written.update(), Update.decode(written.update()), by, null)),
                                clock.instant())))
                .mapEmpty();
    }

    /** A passage of this text was replaced and committed. */
    public void told(UUID meetingId, UUID textId) {
        JsonObject news = new JsonObject().put("meeting", meetingId.toString()).put("text", textId.toString());
        vertx.eventBus().publish(Rooms.TEXT_CHANGED, news.put("node", ""));
    }

    /** @param client under which the words are written, a new one */
    private record Written(long client, byte[] update) {}

    private static Written replacing(UpdateStore.Stored text, Sought passage, String words) {
        Doc doc = text.replayed();
        Found place = found(doc, text.version(), passage).orElseThrow(Passages::gone);
        if (!place.words().equals(passage.quote())) throw changed(place.words());
        long client = fresh(doc);
        Passage stretch = new Passage(place.start(), place.end(), place.from(), place.to());
        if (place.cell() == null) return new Written(client, doc.replacing(stretch, words, client));
        TextTable table = place.cell().saying(doc.tables().get(place.start()), words);
        if (TableFault.of(table.toEmbed().get("table")).isPresent()) throw new Refusal(Code.BAD_CHARACTER);
        return new Written(client, doc.replacing(stretch, table, client));
    }

    private static long fresh(Doc doc) {
        long client;
        do client = ThreadLocalRandom.current().nextLong(1, CLIENTS);
        while (doc.clock(client) > 0);
        return client;
    }

    private static Optional<Found> found(Doc doc, long version, Sought passage) {
        if (passage.cell() != null) return Cells.found(doc, version, passage);
        return doc.find(Marked.read(passage.marked()))
                .or(() -> doc.findOnly(passage.quote()))
                .map(place -> new Found(
                        place.start(),
                        place.end(),
                        null,
                        version,
                        place.from(),
                        place.to(),
                        doc.words(place.start(), place.end()),
                        doc.hasEmbed(place.start(), place.end())));
    }

    private static Kept kept(Doc doc, Supplier<Optional<Marked>> mark) {
        try {
            Marked marked = mark.get().orElseThrow(Passages::outside);
            Passage place = doc.find(marked).orElseThrow(Passages::outside);
            String words = doc.words(place.start(), place.end());
            boolean cutsPair = Character.isLowSurrogate(words.charAt(0))
                    || Character.isHighSurrogate(words.charAt(words.length() - 1));
            if (cutsPair || words.isBlank()) throw outside();
            return new Kept(marked.bytes(), null, words, doc.hasEmbed(place.start(), place.end()));
        } catch (MalformedUpdate e) {
            throw outside();
        }
    }

    private static Refusal outside() {
        return new Refusal(Code.ANCHOR_OUTSIDE);
    }

    private static Refusal old() {
        return new Refusal(Code.OLD_VERSION);
    }

    /** Words are proposed in place of words only. */
    public static Refusal embedded() {
        return new Refusal(Code.PROPOSAL_EMBED);
    }

    private static Refusal gone() {
        return new Refusal(Code.ANCHOR_GONE);
    }

    private static Refusal changed(String words) {
        return new Refusal(Code.WORDS_CHANGED, Map.of("words", words));
    }

    private static void refuseFrozen(String reason) {
        throw new Refusal(Code.of(reason));
    }
}
