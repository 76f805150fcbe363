package dk.raadslag.http;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections: how many one address may have, how long one may take to send a head, and how clear that must be. */
final class Lines {
    /** A browser holds some for requests beside its sockets. */
    private static final int LINES_TO_A_SOCKET = 2;

    private static final long HEAD_WITHIN_MS = 20_000;

    private final ClientAddress addresses;
    private final int socketsPerAddress;
    private final HttpServerOptions options;
    private final Map<String, Integer> lines = new ConcurrentHashMap<>();
    private final Map<String, Integer> sockets = new ConcurrentHashMap<>();

    Lines(ClientAddress addresses, int socketsPerAddress, HttpServerOptions options) {
        this.addresses = addresses;
        this.socketsPerAddress = socketsPerAddress;
        this.options = options;
    }

    /**
     * Called for each new connection. Behind a known proxy there are many people; their sockets are counted instead.
     */
    void opened(HttpConnection connection) {
        Channel channel = ((ConnectionBase) connection).channel();
        channel.pipeline().replace("httpDecoder", "httpDecoder", new StrictRequestDecoder(options, HEAD_WITHIN_MS));
        if (addresses.isProxy(connection.remoteAddress())) return;
        String address =
                ClientAddress.network(String.valueOf(connection.remoteAddress().hostAddress()));
        if (!count(lines, address, LINES_TO_A_SOCKET * socketsPerAddress, channel)) channel.close();
    }

    /** Counts this request's connection as a socket from now on; false when its address has too many. */
    boolean becomesSocket(HttpServerRequest request) {
        Channel channel = ((ConnectionBase) request.connection()).channel();
        return count(sockets, addresses.of(request), socketsPerAddress, channel);
    }

    private static boolean count(Map<String, Integer> open, String address, int most, Channel channel) {
        int[] now = {0};
        open.compute(address, (who, before) -> {
            now[0] = before == null ? 1 : before + 1;
            return now[0] > most ? before : Integer.valueOf(now[0]);
        });
        if (now[0] > most) return false;
        channel.closeFuture()
                .addListener(closed -> open.computeIfPresent(address, (who, count) -> count == 1 ? null : count - 1));
        return true;
    }

    /** True if everybody who parses this request finds the same end of it, and the same host. */
    static boolean isClear(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean framed = encodings.isEmpty()
                || encodings.size() == 1
                        && encodings.get(0).trim().equalsIgnoreCase("chunked")
                        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && request.version() == HttpVersion.HTTP_1_1;
        int hosts = request.headers().getAll(HttpHeaders.HOST).size();
        return framed
                && request.headers().getAll(HttpHeaders.CONTENT_LENGTH).size() <= 1
                && (hosts == 1 || hosts == 0 && request.version() == HttpVersion.HTTP_1_0);
    }
}
