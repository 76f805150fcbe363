package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.document.ImportedStore;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.meeting.Editions;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Puts documents into a batch, each in a transaction of its own; on threads that may block. */
final class Keeping {
    private static final int MOST_FILES = 600;
    private static final long MOST_BYTES = 1024L * 1024 * 1024;
    private static final int PATIENCE_S = 30;
    /** Of a file that was refused unread. */
    private static final String NO_HASH = "";

    private final Batches batches;
    private final BatchFileStore files;
    private final ImportedStore imported;

    Keeping(Batches batches, BatchFileStore files, ImportedStore imported) {
        this.batches = batches;
        this.files = files;
        this.imported = imported;
    }

    /** A document to be read; told apart from one that is there, or that was imported before. */
    void keep(Actor actor, UUID batchId, String name, byte[] bytes) {
        String hash = Editions.hash(bytes);
        await(batches.change(actor, batchId, (conn, batch) -> files.alike(conn, batchId, hash)
                .compose(alike -> {
                    boolean isAgain =
                            alike.stream().anyMatch(file -> file.name().equals(name));
                    if (isAgain) return Future.succeededFuture();
                    return demandRoom(conn, batchId, bytes.length)
                            .compose(room -> imported.meetingOf(conn, hash, batch.bodies()))
                            .compose(before -> {
                                // What was refused is refused again, with its reason.
                                boolean isThere = alike.stream().anyMatch(file -> file.state() != State.REFUSED);
                                State state = before.isPresent() || isThere ? State.TWICE : State.WAITING;
                                BatchFile file =
                                        file(batch, name, hash, bytes.length, state, null, before.orElse(null));
                                return files.insert(conn, file).compose(in -> files.keep(conn, file.id(), bytes));
                            });
                })));
    }

    /** A file that is not even read. */
    void refuse(Actor actor, UUID batchId, String name, long size, Code why) {
        await(batches.change(actor, batchId, (conn, batch) -> files.isRefused(conn, batchId, name, size, why.word())
                .compose(isAgain -> {
                    if (isAgain) return Future.succeededFuture();
                    return demandRoom(conn, batchId, 0)
                            .compose(room -> files.insert(
                                    conn, file(batch, name, NO_HASH, size, State.REFUSED, why.word(), null)));
                })));
    }

    private Future<Void> demandRoom(SqlConnection conn, UUID batchId, long more) {
        return files.load(conn, batchId).map(load -> {
            if (load.files() >= MOST_FILES || load.bytes() + more > MOST_BYTES)
                throw new Refusal(Code.IMPORT_FULL, Map.of("most", MOST_FILES));
            return null;
        });
    }

    private static BatchFile file(
            Batch batch, String name, String hash, long size, State state, String code, UUID meeting) {
        return new BatchFile(
                UUID.randomUUID(), batch.id(), name, hash, size, state, code, batch.seq(), null, meeting, false);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) throw known;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("a file could not be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
