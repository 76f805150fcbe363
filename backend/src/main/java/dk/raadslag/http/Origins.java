package dk.raadslag.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whose pages may open a socket here. A browser lets any page open a socket to anywhere, and names the page's origin.
 * Other programs name none, but have no user's login to abuse.
 */
public final class Origins {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String own;
    private final boolean demo;

    /**
     * @param url where browsers reach this server
     * @param demo true if pages of this machine may come from any port, for people who develop them
     */
    public Origins(String url, boolean demo) {
        this.own = origin(url);
        this.demo = demo;
    }

    boolean admits(String header) {
        if (header == null) return true;
        String asked = origin(header);
        return asked != null && (asked.equals(own) || demo && isThisMachine(asked));
    }

    private static boolean isThisMachine(String origin) {
        return THIS_MACHINE.contains(URI.create(origin).getHost());
    }

    /**
     * Scheme, host and port, the usual port spelled out; null for what is not an origin, such as the word {@code null}.
     */
    private static String origin(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getScheme() == null || uri.getHost() == null) return null;
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int usual = scheme.equals("https") ? 443 : 80;
            int port = uri.getPort() < 0 ? usual : uri.getPort();
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
