package dk.raadslag.db;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A line to PostgreSQL that can be cut and mended, and that can forget its connections without a word to anybody. */
public final class Line {
    private final Vertx vertx;
    private final NetClient client;
    private final String host;
    private final int target;
    private final Set<NetSocket> open = ConcurrentHashMap.newKeySet();
    private final Set<NetSocket> forgotten = ConcurrentHashMap.newKeySet();
    private volatile boolean forgetsNew;
    private volatile String cutAfter;
    private volatile String commitOf;
    private final Set<NetSocket> committing = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    // Bound and never listening: who connects is refused, and nobody else is given the port while the line is cut.
    private final Socket kept = new Socket();
    private NetServer server;

    public Line(Vertx vertx, String host, int target) throws Exception {
        this.vertx = vertx;
        this.client = vertx.createNetClient();
        this.host = host;
        this.target = target;
        kept.setReuseAddress(true);
        kept.bind(new InetSocketAddress("127.0.0.1", 0));
        mend();
    }

    public int port() {
        return kept.getLocalPort();
    }

    public void mend() throws Exception {
        server = vertx.createNetServer(
                        new NetServerOptions().setHost("127.0.0.1").setPort(port()))
                .connectHandler(this::join);
        server.listen().await(10, TimeUnit.SECONDS);
    }

    public void cut() throws Exception {
        server.close().await(10, TimeUnit.SECONDS);
        open.forEach(NetSocket::close);
    }

    /** The same, where nothing may be thrown. */
    public void cutNow() {
        try {
            cut();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The connections that there are stay open, and nothing passes on them any more. */
    public void forget() {
        forgotten.addAll(open);
    }

    /** New connections are taken as well, and forgotten at once; or no longer. */
    public void forgetNew(boolean forgets) {
        forgetsNew = forgets;
    }

    /** Nothing passes on new connections until so much time has gone by: a slow machine, a slow database. */
    public void delayNew(Duration time) {
        delay = time;
    }

    /** The next statement with these words reaches the database, and its connection is cut before the answer comes. */
    public void loseTheAnswerTo(String words) {
        cutAfter = words;
    }

    /** The same for the commit of the next transaction with these words: others commit as they like. */
    public void loseTheAnswerToTheCommitOf(String words) {
        commitOf = words;
    }

    private void join(NetSocket near) {
        near.pause();
        open.add(near);
        if (forgetsNew) forgotten.add(near);
        Future<Object> late = delay.isZero()
                ? Future.succeededFuture()
                : vertx.timer(delay.toMillis(), MILLISECONDS).mapEmpty();
        late.compose(ok -> client.connect(target, host)).onSuccess(far -> {
            near.handler(bytes -> {
                if (forgotten.contains(near)) return;
                String said = bytes.toString(StandardCharsets.ISO_8859_1);
                String begun = commitOf;
                if (begun != null && said.contains(begun)) {
                    commitOf = null;
                    committing.add(near);
                }
                String awaited = committing.contains(near) ? "COMMIT" : cutAfter;
                if (awaited != null && said.contains(awaited)) {
                    committing.remove(near);
                    cutAfter = null;
                    // Only the test sees the database's answer to this.
                    far.handler(answer -> near.close());
                }
                far.write(bytes);
            });
            far.handler(bytes -> {
                if (!forgotten.contains(near)) near.write(bytes);
            });
            near.closeHandler(v -> {
                open.remove(near);
                forgotten.remove(near);
                far.close();
            });
            far.closeHandler(v -> near.close());
            near.resume();
        });
    }
}
