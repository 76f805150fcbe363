package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Tokens;
import dk.raadslag.live.CloseCode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sockets of {@code /collab/{textId}?ticket=…}. */
public final class TextSockets {
    private final Vertx vertx;
    private final TextRooms rooms;
    private final Tickets tickets;
    private final Tokens tokens;
    private final Supplier<UUID> epoch;
    private final Set<TextSocket> open = ConcurrentHashMap.newKeySet();

    public TextSockets(Vertx vertx, TextRooms rooms, Tickets tickets, Tokens tokens, Supplier<UUID> epoch) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.tickets = tickets;
        this.tokens = tokens;
        this.epoch = epoch;
    }

    /** Redeems the ticket and opens the socket; without a good ticket there is no socket. */
    public void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.pause();
        UUID textId;
        try {
            textId = UUID.fromString(context.pathParam("textId"));
        } catch (IllegalArgumentException e) {
            context.fail(Refusal.unknown());
            return;
        }
        String ticket = request.getParam("ticket", "");
        tickets.redeem(ticket, textId)
                .onSuccess(actor -> request.toWebSocket()
                        .onSuccess(socket -> enter(socket, actor, textId))
                        .onFailure(notSocket -> context.fail(400)))
                .onFailure(context::fail);
    }

    /** The rights of this person changed: closes what was opened with an earlier login. */
    public void endLogins(String subject) {
        rooms.run(() -> open.forEach(socket -> socket.endIfRevoked(subject)));
    }

    private void enter(ServerWebSocket socket, Actor actor, UUID textId) {
        socket.pause();
        rooms.run(() -> rooms.roomToWrite(textId)
                .onSuccess(room -> {
                    if (socket.isClosed()) return;
                    TextSocket writer = new TextSocket(vertx, tokens, socket, actor, room, open::remove);
                    open.add(writer);
                    writer.open(epoch.get(), rooms.mends());
                })
                .onFailure(cause -> socket.close(
                        CloseCode.COME_AGAIN, cause instanceof Refusal refusal ? refusal.code() : "unavailable")));
    }
}
