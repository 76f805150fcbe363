package dk.raadslag.mail;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Letters as a demo keeps them, for tests. */
public final class Folders {
    private Folders() {}

    /** Puts a letter with this event into a folder. */
    public static void letter(Vertx vertx, Path folder, String to, String event) throws Exception {
        Letter letter = Letter.from("KKR Midtjylland", to, "Anna", "Dagsorden").withEvent(event);
        Posted posted = new Posted(UUID.randomUUID(), letter, Instant.now(), null, false, 1);
        new FolderCarrier(vertx, folder.toString()).carry(posted).await(30, TimeUnit.SECONDS);
    }
}
