package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.access.TicketStore;
import dk.raadslag.db.Database;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Admission to the socket of one text. A browser cannot send a header with a WebSocket, and a token does not belong in
 * an address; a ticket there is worthless after its first use.
 */
public final class Tickets {
    private static final Duration VALID = Duration.ofSeconds(30);

    private final Database db;
    private final TicketStore store;
    private final TextService texts;
    private final Clock clock;

    public Tickets(Database db, TicketStore store, TextService texts, Clock clock) {
        this.db = db;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    /** For those who write; a frozen text can be opened too, for reading. Fails as {@link TextService#forWriter}. */
    public Future<String> issue(Actor actor, UUID textId) {
        String ticket = SecretLink.fresh();
        return texts.forWriter(actor, textId)
                .compose(place -> db.write(conn -> store.issue(
                        conn,
                        SecretLink.hash(ticket),
                        textId,
                        actor,
                        clock.instant().plus(VALID),
                        clock.instant())))
                .map(ticket);
    }

    /** The person who got the ticket; fails with {@code bad-ticket}. */
    Future<Actor> redeem(String ticket, UUID textId) {
        return db.write(conn -> store.redeem(conn, SecretLink.hash(ticket), textId, clock.instant()))
                .map(found -> found.orElseThrow(() -> new Refusal(Code.BAD_TICKET)));
    }
}
