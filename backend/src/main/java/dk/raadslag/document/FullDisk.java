package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.base.TempFolder;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;

/** What people are told when there is no room for temporary files. */
public final class FullDisk {
    private FullDisk() {}

    /** The failure of work in a {@link TempFolder} that is still there; {@code storage-full} when the disk is. */
    public static <T> Future<T> refused(Throwable cause) {
        boolean isFull = !(cause instanceof Refusal) && TempFolder.isFull(cause);
        return Future.failedFuture(isFull ? new Refusal(Code.STORAGE_FULL).because(cause) : cause);
    }
}
