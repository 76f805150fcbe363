package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Tokens;
import dk.raadslag.live.CloseCode;
import dk.raadslag.live.Pace;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.text.replica.MalformedUpdate;
import dk.raadslag.text.replica.Update;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One browser that writes one text. Every update is checked: its form, whose client ids are in it, whether this person
 * may write, whether the text is open. A fault closes this socket and disturbs no other.
 */
final class TextSocket {
    /** Some two hundred pages; more is not one text of an item. */
    static final int MOST_CHARACTERS = 500_000;

    /** Key repeat, with a cursor for each key, and what piled up in the meantime. */
    private static final int FRAMES_A_SECOND = 100;

    private static final int FRAMES_AT_ONCE = 500;

    private static final int WRITE_QUEUE_BYTES = 2 * 1024 * 1024;

    private final Vertx vertx;
    private final Tokens tokens;
    private final ServerWebSocket socket;
    private final TextRoom room;
    private final Consumer<TextSocket> whenClosed;
    private Actor actor;
    private long deadline;
    private long durable;
    private int waits;
    private final Pace pace = new Pace(FRAMES_AT_ONCE, FRAMES_A_SECOND);
    private boolean closed;
    private boolean mends;

    /** @param whenClosed called once, when this socket is closed */
    TextSocket(
            Vertx vertx,
            Tokens tokens,
            ServerWebSocket socket,
            Actor actor,
            TextRoom room,
            Consumer<TextSocket> whenClosed) {
        this.vertx = vertx;
        this.tokens = tokens;
        this.socket = socket;
        this.actor = actor;
        this.room = room;
        this.whenClosed = whenClosed;
    }

    /**
     * Enters the text: asks for what this browser has, and sends what it lacks.
     *
     * @param mending true if it may bring back what others wrote before the last restore
     */
    void open(UUID epoch, boolean mending) {
        mends = mending;
        socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        socket.binaryMessageHandler(frame -> receive(frame.getBytes()));
        socket.textMessageHandler(text -> close(CloseCode.BAD, "bad-frame"));
        socket.exceptionHandler(broken -> close(CloseCode.TOO_LARGE, "too-large"));
        socket.closeHandler(v -> left());
        socket.shutdownHandler(v -> close(CloseCode.RESTART, "restart"));
        room.writers().enter(this);
        // The rights may have changed since the ticket was given.
        if (tokens.ended(actor)) {
            close(CloseCode.LOGIN_ENDED, "login-ended");
            socket.resume();
            return;
        }
        endWithLogin();
        send(Message.epoch(epoch.toString()));
        send(Message.haveState(room.vector()));
        send(Message.presence(room.writers().cursors()));
        acknowledge();
        if (reason() != null) deny();
        socket.resume();
    }

    Actor actor() {
        return actor;
    }

    /** One more of this socket's frames is in the database. */
    void durable() {
        durable++;
    }

    /** Says what is durable; also sent now and then as a heartbeat. */
    void acknowledge() {
        send(Message.acknowledged(room.version(), durable, room.vector()));
    }

    /** Tells the browser that it may only read from now on, and why. */
    void deny() {
        String reason = reason();
        if (reason != null) send(Message.denied(reason));
    }

    /** The room could not go on: the browser keeps its words and brings them when it reconnects. */
    void comeAgain(Throwable cause) {
        close(CloseCode.COME_AGAIN, cause instanceof Refusal refusal ? refusal.code() : "unavailable");
    }

    /** The text may be written again: a browser that reconnects does so as a writer. */
    void thawed() {
        close(CloseCode.COME_AGAIN, "open-again");
    }

    void send(Buffer message) {
        if (closed || socket.isClosed()) return;
        if (socket.writeQueueFull()) close(CloseCode.COME_AGAIN, "slow");
        else socket.writeBinaryMessage(message);
    }

    void close(short code, String reason) {
        if (closed) return;
        socket.close(code, reason);
        left();
    }

    /** Why this person may not write now, as a stable code; null when they may. */
    private String reason() {
        return mayWrite() ? room.frozen().orElse(null) : "forbidden";
    }

    private boolean mayWrite() {
        return MeetingPolicy.writes(actor, room.place().bodyId());
    }

    private void receive(byte[] frame) {
        if (closed) return;
        long millis = pace.frame();
        if (millis > 0) after(vertx.timer(millis, TimeUnit.MILLISECONDS), () -> {});
        try {
            Message message = Message.decode(frame);
            if (message instanceof Message.Change change) change(change, false);
            else if (message instanceof Message.HaveState have) send(Message.missing(room.missing(have.vector())));
            else if (message instanceof Message.Presence presence) presence(presence.states());
            else if (message instanceof Message.AskPresence)
                send(Message.presence(room.writers().cursors()));
            else if (message instanceof Message.Login login) login(login.token());
        } catch (MalformedUpdate e) {
            close(CloseCode.BAD, e.code());
        } catch (IllegalArgumentException e) {
            close(CloseCode.BAD, "bad-frame");
        }
    }

    /** @param lookedUp true when the log was read since this came */
    private void change(Message.Change change, boolean lookedUp) {
        Update update = Update.decode(change.update());
        if (reason() != null) {
            if (!update.isEmpty()) deny();
            return;
        }
        // Typing has one client; only a browser's whole state has several.
        boolean isWhole = change.isWhole() || update.structs().size() > 1;
        Brought brought = Brought.of(update, room, actor.subject(), mends && isWhole);
        if (!brought.foreign().isEmpty() && !lookedUp) {
            // A client arriving from another node may resend edits this node has not read yet.
            after(room.upToDate(), () -> change(change, true));
            return;
        }
        // This browser may not bring what others wrote and the log lacks; its own words it may.
        Sent sent = brought.foreign().isEmpty()
                ? new Sent(change.update(), update, actor, this)
                : Sent.of(update.without(brought.foreign()), actor, this);
        if (!brought.foreign().isEmpty() && !change.isWhole() && !brought.hasOwn())
            close(CloseCode.CLIENT_TAKEN, "client-taken");
        else if (!sent.update().structs().isEmpty() && !room.holds(sent.payload().length))
            close(CloseCode.TOO_LONG, "text-too-long");
        else if (room.waitsForTooMuch()) close(CloseCode.BAD, "bad-update");
        else if (brought.unbound().isEmpty()) room.receive(sent);
        else bind(brought.unbound(), change, lookedUp);
    }

    /** From now on the client ids are this person's; the frame is handled again when that is durable. */
    private void bind(Set<Long> unbound, Message.Change change, boolean lookedUp) {
        Future<Void> bound = Future.succeededFuture();
        for (long client : unbound) bound = bound.compose(ok -> room.owners().bind(client, this));
        after(bound, () -> change(change, lookedUp));
    }

    /** Reads no further frame before this is done, so that frames stay in their order. */
    private void after(Future<Void> first, Runnable then) {
        socket.pause();
        waits++;
        first.onSuccess(ok -> {
                    waits--;
                    if (closed) return;
                    then.run();
                    if (waits == 0) socket.resume();
                })
                .onFailure(this::comeAgain);
    }

    private void presence(byte[] encoded) {
        List<PresenceList.State> own = PresenceList.decode(encoded).stream()
                .filter(state -> PresenceList.names(state, actor.name()))
                .toList();
        room.writers().show(own, this);
    }

    private void login(String token) {
        tokens.actor(token)
                .onSuccess(renewed -> {
                    if (!Objects.equals(renewed.subject(), actor.subject())) {
                        close(CloseCode.LOGIN_ENDED, "login-ended");
                        return;
                    }
                    actor = renewed;
                    endWithLogin();
                    deny();
                    // A frozen text stays readable; a person who may not write it any more may not even see it.
                    if (!mayWrite()) close(CloseCode.FORBIDDEN, "forbidden");
                })
                .onFailure(cause -> {
                    // While Keycloak does not answer, the old login counts until its own end.
                    if (cause instanceof Refusal refusal && refusal.status() == 401)
                        close(CloseCode.LOGIN_ENDED, "login-ended");
                });
    }

    /** Closes it when this person's rights changed after the login: the browser reconnects with its current rights. */
    void endIfRevoked(String subject) {
        if (subject.equals(actor.subject()) && tokens.ended(actor)) close(CloseCode.LOGIN_ENDED, "login-ended");
    }

    private void endWithLogin() {
        vertx.cancelTimer(deadline);
        long left = Math.max(1, Duration.between(Instant.now(), actor.expires()).toMillis());
        deadline = vertx.setTimer(left, end -> close(CloseCode.LOGIN_ENDED, "login-ended"));
    }

    private void left() {
        if (closed) return;
        closed = true;
        vertx.cancelTimer(deadline);
        room.leave(this);
        whenClosed.accept(this);
    }
}
