package dk.raadslag.live;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Tokens;
import dk.raadslag.model.Viewer;
import dk.raadslag.protocol.ClientFrame;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One browser's socket. The first frame says who it is; it ends when the login does, unless a renewed token comes
 * first. A bad frame closes this socket and no other.
 */
final class LiveSocket implements Follower {
    /** Enough for a browser with many windows; a script that wants more must open another socket. */
    private static final int MOST_MEETINGS = 20;

    private static final long HELLO_WITHIN_MS = 10_000;
    private static final int MOST_WAITING = 32;
    /** Room for the versions of all texts of a large meeting. */
    private static final int MOST_CHARACTERS = 64 * 1024;

    private static final int FRAMES_AT_ONCE = 60;
    private static final int FRAMES_A_SECOND = 10;
    /** Looking for a meeting that does not exist costs the database more than one in use. */
    private static final int COST_OF_NOTHING = 10;

    private final Vertx vertx;
    private final Rooms rooms;
    private final Tokens tokens;
    private final Function<String, Future<Actor>> actors;
    private final Supplier<UUID> epoch;
    private final ServerWebSocket socket;
    private final LiveSocketWriter writer;
    private final Consumer<LiveSocket> whenClosed;
    /** Copied when it changes: most browsers follow one meeting and never another. */
    private Set<UUID> following = Set.of();

    private Actor actor;
    /** In milliseconds of the clock; one sweep checks all sockets, which costs less than a timer for each. */
    private long deadline;

    private final Watches watches;
    private final Pace pace = new Pace(FRAMES_AT_ONCE, FRAMES_A_SECOND);
    private boolean closed;
    /** Frames that came while a token was being checked; answered in order afterwards. */
    private Deque<ClientFrame> waiting;

    /**
     * @param actors who holds a token, or what a screen shows in its place
     * @param whenClosed called once, when this socket is closed
     */
    LiveSocket(
            Vertx vertx,
            Rooms rooms,
            Topics topics,
            Tokens tokens,
            Function<String, Future<Actor>> actors,
            Supplier<UUID> epoch,
            ServerWebSocket socket,
            Consumer<LiveSocket> whenClosed) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.tokens = tokens;
        this.actors = actors;
        this.epoch = epoch;
        this.socket = socket;
        this.writer = new LiveSocketWriter(socket, () -> rooms.run(this::drained));
        this.whenClosed = whenClosed;
        this.watches = new Watches(topics, this);
        this.deadline = System.currentTimeMillis() + HELLO_WITHIN_MS;
        socket.textMessageHandler(text -> rooms.run(() -> {
            readOnAfter(pace.frame());
            receive(text);
        }));
        socket.binaryMessageHandler(bytes -> rooms.run(() -> refuse("bad-frame", CloseCode.BAD)));
        socket.exceptionHandler(broken -> rooms.run(this::breakOff));
        socket.closeHandler(v -> rooms.run(this::leave));
        socket.shutdownHandler(v -> rooms.run(this::goElsewhere));
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public boolean send(String frame) {
        return !closed && writer.send(frame);
    }

    @Override
    public boolean send(SharedFrame frame) {
        return !closed && writer.send(frame);
    }

    /** True if nothing was written to it between the last sweep but one and this one. */
    boolean isQuiet() {
        return writer.isQuiet();
    }

    /** The database was restored: everything this socket was told is of another epoch. */
    void comeAnew() {
        refuse("restored", CloseCode.COME_AGAIN);
    }

    @Override
    public void giveUp() {
        rooms.run(() -> refuse("unavailable", CloseCode.COME_AGAIN));
    }

    /** Closes it when its time is over: nobody said hello, or the login has ended. */
    void endIfDue(long nowMs) {
        if (nowMs < deadline) return;
        if (actor == null) refuse("hello-expected", CloseCode.BAD);
        else refuse("login-ended", CloseCode.LOGIN_ENDED);
    }

    /** Closes it when this person's rights changed after the login: the browser reconnects with its current rights. */
    void endIfRevoked(String subject) {
        if (actor != null && subject.equals(actor.subject()) && tokens.ended(actor))
            refuse("login-ended", CloseCode.LOGIN_ENDED);
    }

    /** A socket that sends too much is not read for a while; its frames wait in its own connection. */
    private void readOnAfter(long millis) {
        if (millis == 0 || closed) return;
        socket.pause();
        vertx.setTimer(
                millis,
                over -> rooms.run(() -> {
                    if (!closed) socket.resume();
                }));
    }

    private void receive(String text) {
        if (closed) return;
        if (text.length() > MOST_CHARACTERS) {
            breakOff();
            return;
        }
        ClientFrame frame;
        try {
            frame = Frames.decode(text);
        } catch (IllegalArgumentException e) {
            refuse("bad-frame", CloseCode.BAD);
            return;
        }
        if (waiting == null) answer(frame);
        else if (waiting.size() < MOST_WAITING) waiting.add(frame);
        else refuse("bad-frame", CloseCode.BAD);
    }

    private void answer(ClientFrame frame) {
        if (frame instanceof ClientFrame.Hello hello) hello(hello);
        else if (actor == null) refuse("hello-expected", CloseCode.BAD);
        else if (frame instanceof ClientFrame.Follow follow) {
            boolean held = follow.epoch() == null || follow.epoch().equals(epoch.get());
            if (held) follow(follow.meeting(), follow.version(), follow.viewer(), follow.texts());
            else follow(follow.meeting(), 0, null, Map.of());
        } else if (frame instanceof ClientFrame.Watch watch) watch(new TopicId(watch.kind(), watch.id()));
        else if (frame instanceof ClientFrame.Unwatch unwatch)
            watches.unwatch(new TopicId(unwatch.kind(), unwatch.id()));
        else if (frame instanceof ClientFrame.Unfollow unfollow) unfollow(unfollow.meeting());
    }

    private void hello(ClientFrame.Hello hello) {
        if (hello.token() == null) {
            welcome(Actor.ANONYMOUS);
            return;
        }
        waiting = new ArrayDeque<>();
        actors.apply(hello.token())
                .onSuccess(known -> rooms.run(() -> welcome(known)))
                .onFailure(cause -> rooms.run(() -> refuse(
                        cause instanceof Refusal refusal ? refusal.code() : "login-unavailable",
                        CloseCode.LOGIN_ENDED)));
    }

    private void welcome(Actor known) {
        if (closed) return;
        if (!known.isAnonymous() && tokens.ended(known)) {
            refuse("bad-token", CloseCode.LOGIN_ENDED);
            return;
        }
        boolean sameRights = actor != null
                && actor.roles().equals(known.roles())
                && Objects.equals(actor.screenOf(), known.screenOf());
        actor = known;
        deadline = known.isAnonymous() ? Long.MAX_VALUE : known.expires().toEpochMilli();
        send(Frames.encode(new ServerFrame.Welcome(known.name(), epoch.get(), true)));
        // A token with other rights than the last one: everything followed is checked again.
        if (!sameRights) following.forEach(meeting -> follow(meeting, 0, null, Map.of()));
        watches.lookAnew();
        Deque<ClientFrame> late = waiting;
        waiting = null;
        while (late != null && !late.isEmpty() && waiting == null) answer(late.poll());
        if (waiting != null && late != null) waiting.addAll(late);
    }

    private void follow(UUID meeting, long version, Viewer as, Map<UUID, Long> held) {
        if (meeting == null || version < 0 || following.size() >= MOST_MEETINGS && !following.contains(meeting)) {
            refuse("bad-frame", CloseCode.BAD);
            return;
        }
        if (!actor.mayFollow(meeting)) {
            forget(meeting);
            send(Frames.encode(new ServerFrame.Gone(meeting)));
            return;
        }
        Set<UUID> more = new HashSet<>(following);
        more.add(meeting);
        following = Set.copyOf(more);
        Map<UUID, Long> texts = held == null ? Map.of() : held;
        rooms.room(meeting)
                .compose(room -> room.upToDate(texts).map(room))
                .onSuccess(room -> {
                    if (closed || !following.contains(meeting)) return;
                    room.follow(this, version, as, texts);
                    room.countChanged();
                })
                .onFailure(cause -> {
                    forget(meeting);
                    if (cause instanceof Rooms.NoSuchMeeting) {
                        readOnAfter(pace.frames(COST_OF_NOTHING));
                        send(Frames.encode(new ServerFrame.Gone(meeting)));
                    } else refuse("unavailable", CloseCode.COME_AGAIN);
                });
    }

    private void unfollow(UUID meeting) {
        if (meeting == null || !forget(meeting)) return;
        rooms.room(meeting).onSuccess(room -> {
            room.unfollow(this);
            room.countChanged();
        });
    }

    private void watch(TopicId topic) {
        // Nothing goes on beside the meeting that a screen in the room shows.
        if (actor.screenOf() != null) send(Frames.encode(new ServerFrame.TopicGone(topic.kind(), topic.id())));
        else if (!watches.watch(topic)) refuse("bad-frame", CloseCode.BAD);
    }

    private boolean forget(UUID meeting) {
        Set<UUID> fewer = new HashSet<>(following);
        boolean known = fewer.remove(meeting);
        following = Set.copyOf(fewer);
        return known;
    }

    private void drained() {
        following.forEach(meeting -> rooms.room(meeting).onSuccess(room -> room.resume(this)));
        watches.resume();
    }

    private void refuse(String code, short closeCode) {
        if (closed) return;
        send(Frames.encode(new ServerFrame.Refused(code)));
        socket.close(closeCode, code);
        leave();
    }

    /** This process ends: the browser reconnects to another one. */
    private void goElsewhere() {
        if (closed) return;
        socket.close(CloseCode.RESTART, "restart");
        leave();
    }

    /** The connection broke, or a frame was larger than the server accepts: nothing more can be sent on it. */
    private void breakOff() {
        if (closed) return;
        socket.close(CloseCode.TOO_LARGE, "too-large");
        leave();
    }

    private void leave() {
        if (closed) return;
        closed = true;
        watches.leave();
        following.forEach(this::unfollow);
        whenClosed.accept(this);
    }
}
