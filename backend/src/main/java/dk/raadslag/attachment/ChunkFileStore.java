package dk.raadslag.attachment;

import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import io.vertx.sqlclient.Tuple;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * Files in PostgreSQL, the one thing that all processes share: in the same backup as everything else, and on a disk
 * only when PostgreSQL says so. In chunks, because a large object would need one transaction as long as the slowest
 * upload.
 */
public final class ChunkFileStore implements FileStore {
    static final int CHUNK = 256 * 1024;

    private final Database db;

    public ChunkFileStore(Database db) {
        this.db = db;
    }

    @Override
    public Future<Stored> keep(ReadStream<Buffer> source, long limit) {
        UUID id = UUID.randomUUID();
        Intake intake = new Intake(source, limit, CHUNK, (position, chunk) -> insert(id, position, chunk));
        return begin(id)
                .compose(begun -> intake.run())
                .map(whole -> new Stored(id, intake.size(), intake.sha256Hex()))
                .recover(cause -> discard(id).transform(discarded -> Future.failedFuture(cause)));
    }

    private Future<Void> begin(UUID id) {
        return db.write(conn -> conn.preparedQuery("insert into stored_file (id) values ($1)")
                .execute(Tuple.of(id))
                .mapEmpty());
    }

    private Future<Void> insert(UUID id, int position, Buffer chunk) {
        return db.write(
                conn -> conn.preparedQuery("insert into stored_chunk (file_id, position, bytes) values ($1, $2, $3)")
                        .execute(Tuple.of(id, position, chunk))
                        .mapEmpty());
    }

    @Override
    public Future<Void> send(UUID id, long from, long to, WriteStream<Buffer> out) {
        if (from >= to) return Future.succeededFuture();
        int within = (int) Math.min(to - from, CHUNK - from % CHUNK);
        return piece(id, from, within).compose(out::write).compose(written -> send(id, from + within, to, out));
    }

    @Override
    public Future<Buffer> piece(UUID id, long at, int length) {
        int inChunk = (int) Math.min(length, CHUNK - at % CHUNK);
        Future<Buffer> first = chunk(id, (int) (at / CHUNK), (int) (at % CHUNK), inChunk);
        return inChunk == length
                ? first
                : first.compose(
                        begun -> piece(id, at + inChunk, length - inChunk).map(begun::appendBuffer));
    }

    private Future<Buffer> chunk(UUID id, int position, int from, int length) {
        return db.read(conn -> conn.preparedQuery(
                        """
                        select substring(bytes from $3 for $4) as bytes from stored_chunk
                        where file_id = $1 and position = $2""")
                .mapping(row -> row.getBuffer("bytes"))
                .execute(Tuple.of(id, position, from + 1, length))
                .map(rows -> rows.stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("chunk " + position + " of " + id))));
    }

    @Override
    public Future<Void> discard(UUID id) {
        return db.write(conn -> conn.preparedQuery("delete from stored_file where id = $1")
                .execute(Tuple.of(id))
                .mapEmpty());
    }

    /** No upload lasts two hours, so older chunks without an attachment are orphans. */
    @Override
    public Future<Integer> sweep() {
        return db.write(conn -> conn.query(
                        """
                        delete from stored_file where begun < now() - interval '2 hours'
                        and not exists (select from attachment_file where stored_id = stored_file.id)""")
                .execute()
                .map(rows -> rows.rowCount()));
    }
}
