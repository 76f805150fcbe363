package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
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
    private final SecureRandom random = new SecureRandom();

    public Tickets(Database db, TicketStore store, TextService texts, Clock clock) {
        this.db = db;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    /** For those who write; a frozen text can be opened too, to be read. Fails as {@link TextService#forWriter}. */
    public Future<String> issue(Actor actor, UUID textId) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return texts.forWriter(actor, textId)
                .compose(place -> db.read(conn -> store.issue(
                        conn, hash(ticket), textId, actor, clock.instant().plus(VALID), clock.instant())))
                .map(ticket);
    }

    /** The one who was given the ticket; fails with {@code bad-ticket}. */
    Future<Actor> redeem(String ticket, UUID textId) {
        return db.read(conn -> store.redeem(conn, hash(ticket), textId, clock.instant()))
                .map(found -> found.orElseThrow(
                        () -> new Refusal(401, "bad-ticket", "Adgangen til teksten er udløbet. Prøv igen.")));
    }

    private static byte[] hash(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
