package dk.raadslag.screen;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.access.Tokens;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.time.InstantSource;

/**
 * Who opens a socket: a person by a token, or a screen by the secret that it was let in with. Nothing but the socket
 * asks here, so the secret opens nothing else.
 */
public final class Screens {
    /** No token begins so. */
    private static final String PREFIX = "screen.";

    private final Database db;
    private final ScreenStore store;
    private final Tokens tokens;
    private final InstantSource clock;

    Screens(Database db, ScreenStore store, Tokens tokens, InstantSource clock) {
        this.db = db;
        this.store = store;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Fails with {@code bad-token} for a screen that waits or has ended, otherwise as {@link Tokens#actor}. */
    public Future<Actor> actor(String token) {
        if (!token.startsWith(PREFIX)) return tokens.actor(token);
        byte[] hash = SecretLink.hash(token.substring(PREFIX.length()));
        return db.read(conn -> store.bySecret(conn, hash, clock.instant()))
                .map(found -> found.filter(Screen::isLetIn).map(Screens::actor).orElseThrow(Refusal::badToken));
    }

    static Actor actor(Screen screen) {
        return Actor.screen(screen.id(), screen.meetingId(), screen.letIn(), screen.until());
    }
}
