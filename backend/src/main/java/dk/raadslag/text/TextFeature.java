package dk.raadslag.text;

import dk.raadslag.access.TicketStore;
import dk.raadslag.access.Tokens;
import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Wires the shared texts: reading them, who wrote what, and the sockets of those who write. */
public final class TextFeature implements Feature {
    private final TextService service;
    private final Tickets tickets;
    private final TextSockets sockets;

    /**
     * @param epoch the current epoch of the database
     * @param packAfter how long a text is frozen before its log is packed
     */
    public TextFeature(
            Base base, Meetings meetings, TextLogs logs, Tokens tokens, Supplier<UUID> epoch, Duration packAfter) {
        service = new TextService(
                base.db(), logs.texts(), logs.updates(), logs.replay(), meetings.service(), base.clock());
        tickets = new Tickets(base.db(), new TicketStore(), service, base.clock());
        sockets = new TextSockets(base.vertx(), logs.rooms(), tickets, tokens, epoch);
        Packing.start(base, logs, packAfter);
    }

    @Override
    public void mount(Api api) {
        TextRoutes.mount(api, service, tickets);
    }

    public TextSockets sockets() {
        return sockets;
    }
}
