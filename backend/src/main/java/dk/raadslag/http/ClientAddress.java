package dk.raadslag.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a request really comes from. A proxy says so in {@code X-Forwarded-For}, but so may anybody: it counts only as
 * far as known proxies wrote it.
 */
public final class ClientAddress {
    /** Numbers and letters of an address; a host name would cause a DNS lookup. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int NETWORK_OF_IPV6 = 8;

    private final List<Range> proxies = new ArrayList<>();

    private record Range(byte[] start, int bits) {
        boolean holds(byte[] address) {
            if (address.length != start.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    /**
     * @param trusted proxies, as addresses or ranges such as {@code 10.0.0.0/8}
     * @throws IllegalArgumentException with one plain sentence when one is neither
     */
    public ClientAddress(List<String> trusted) {
        for (String one : trusted) {
            String[] parts = one.split("/", 2);
            byte[] start = bytes(parts[0]);
            if (start == null || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
                throw new IllegalArgumentException("'" + one + "' is no address and no range of addresses");
            }
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : start.length * 8;
            proxies.add(new Range(start, Math.min(bits, start.length * 8)));
        }
    }

    /** True if the other end of this connection is a proxy, which forwards for others. */
    boolean isProxy(SocketAddress remote) {
        return isProxy(remote == null ? null : bytes(remote.hostAddress()));
    }

    /** The client's address; for IPv6 its network, because one household has more addresses than it can count. */
    String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String nearest = remote == null ? "" : String.valueOf(remote.hostAddress());
        List<String> chain = new ArrayList<>();
        request.headers().getAll("X-Forwarded-For").forEach(line -> chain.addAll(Arrays.asList(line.split(","))));
        // Each proxy appends whom it saw; the first address that is not a known proxy is the client.
        for (int i = chain.size() - 1; i >= 0 && isProxy(bytes(nearest)); i--) {
            String before = chain.get(i).trim();
            if (bytes(before) == null) break;
            nearest = before;
        }
        return network(nearest);
    }

    /** What counts as one address. */
    static String network(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null || bytes.length == 4) return address;
        return HexFormat.of().formatHex(bytes, 0, NETWORK_OF_IPV6);
    }

    private boolean isProxy(byte[] address) {
        return address != null && proxies.stream().anyMatch(range -> range.holds(address));
    }

    /** Null for what is not an address. */
    private static byte[] bytes(String address) {
        if (address == null || !LITERAL.matcher(address).matches()) return null;
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
