package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.live.Sequenced;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.TopicSource.Topic;
import dk.raadslag.live.Topics;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reading and changing batches: always through who looks, and every change under the batch's lock. */
final class Batches {
    static final String TOPIC = "import";
    private static final int MOST_OF_ONE = 20;

    private final Base base;
    private final Database db;
    private final BatchStore store;
    private final BatchFileStore files;
    private final Sequenced<Batch> sequenced;

    Batches(Base base, BatchStore store, BatchFileStore files, Topics topics) {
        this.base = base;
        this.db = base.db();
        this.store = store;
        this.files = files;
        this.sequenced = new Sequenced<>(db, topics, TOPIC, store::next);
        topics.register(TOPIC, id -> TopicSource.ofUuid(id, this::topic));
    }

    private Future<Optional<Topic>> topic(UUID id) {
        return db.read(conn -> store.get(conn, id))
                .map(found -> found.map(batch -> new Topic(actor ->
                        BatchPolicy.sees(actor, batch) ? OptionalLong.of(batch.seq()) : OptionalLong.empty())));
    }

    /** Begins one, for everybody who writes for a body; asked again with the same id, it is the same. */
    Future<UUID> begin(Actor actor, UUID wished) {
        BatchPolicy.requireWriter(actor);
        UUID id = ChosenIdStore.orFresh(wished);
        return db.transaction(conn -> store.insert(
                        conn,
                        id,
                        actor,
                        BatchPolicy.bodies(actor),
                        base.clock().instant().truncatedTo(ChronoUnit.MILLIS))
                .compose(isNew -> isNew ? demandFew(conn, actor) : demandOwn(conn, actor, id))
                .map(id));
    }

    private Future<Void> demandFew(SqlConnection conn, Actor actor) {
        return store.countOf(conn, actor.subject()).map(count -> {
            if (count >= MOST_OF_ONE) throw new Refusal(Code.TOO_MANY_IMPORTS, Map.of("most", MOST_OF_ONE));
            return null;
        });
    }

    private Future<Void> demandOwn(SqlConnection conn, Actor actor, UUID id) {
        return store.get(conn, id).map(found -> {
            if (found.filter(batch -> BatchPolicy.sees(actor, batch)).isEmpty()) throw ChosenIdStore.taken();
            return null;
        });
    }

    Future<List<BatchStore.Counted>> seenBy(Actor actor) {
        BatchPolicy.requireWriter(actor);
        return db.read(conn -> store.within(conn, BatchPolicy.bodies(actor)));
    }

    /** Fails with {@code unknown} when the actor does not see it. */
    Future<Batch> get(SqlConnection conn, Actor actor, UUID id) {
        return store.get(conn, id).map(found -> BatchPolicy.seen(actor, found));
    }

    /** Fails with {@code unknown} when the actor does not see it. */
    Future<Batch> seen(Actor actor, UUID id) {
        return db.read(conn -> get(conn, actor, id));
    }

    /** A batch with its files. */
    Future<Whole> whole(SqlConnection conn, Actor actor, UUID id) {
        return get(conn, actor, id).compose(batch -> files.of(conn, id).map(all -> new Whole(batch, all)));
    }

    /** A batch and its files, in the order in which they came. */
    record Whole(Batch batch, List<BatchFile> files) {}

    /** A file of a batch that the actor sees. */
    Future<BatchFile> file(SqlConnection conn, Actor actor, UUID fileId) {
        return files.get(conn, fileId).compose(found -> {
            BatchFile file = found.orElseThrow(Refusal::unknown);
            return get(conn, actor, file.batchId()).map(file);
        });
    }

    /** Changes it in one transaction, under its lock, and tells those who watch it. */
    <T> Future<T> change(Actor actor, UUID id, BiFunction<SqlConnection, Batch, Future<T>> work) {
        return sequenced.change(id, (conn, batch) -> {
            BatchPolicy.seen(actor, Optional.of(batch));
            return work.apply(conn, batch);
        });
    }

    /** The same as the server itself, which has read a file. */
    <T> Future<T> changeAlone(UUID id, BiFunction<SqlConnection, Batch, Future<T>> work) {
        return sequenced.change(id, work);
    }

    /** Ends it: its files are gone, and what became meetings stays. */
    Future<Void> end(Actor actor, UUID id) {
        return change(actor, id, (conn, batch) -> store.delete(conn, id));
    }
}
