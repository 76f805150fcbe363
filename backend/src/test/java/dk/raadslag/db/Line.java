package dk.raadslag.db;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A line to PostgreSQL that can be cut and mended. */
public final class Line {
    private final Vertx vertx;
    private final NetClient client;
    private final String host;
    private final int target;
    private final Set<NetSocket> open = ConcurrentHashMap.newKeySet();
    private NetServer server;
    private int port;

    public Line(Vertx vertx, String host, int target) throws Exception {
        this.vertx = vertx;
        this.client = vertx.createNetClient();
        this.host = host;
        this.target = target;
        mend();
    }

    public int port() {
        return port;
    }

    public void mend() throws Exception {
        server = vertx.createNetServer(
                        new NetServerOptions().setHost("127.0.0.1").setPort(port))
                .connectHandler(this::join);
        port = server.listen().await(10, TimeUnit.SECONDS).actualPort();
    }

    public void cut() throws Exception {
        server.close().await(10, TimeUnit.SECONDS);
        open.forEach(NetSocket::close);
    }

    private void join(NetSocket near) {
        near.pause();
        open.add(near);
        near.closeHandler(v -> open.remove(near));
        client.connect(target, host).onSuccess(far -> {
            near.pipeTo(far);
            far.pipeTo(near);
        });
    }
}
