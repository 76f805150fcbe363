package dk.raadslag.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whose pages may open a socket here. A browser lets every page open one anywhere, and says whose page it is; programs
 * that are no browser say nothing, and have no login of somebody's to abuse.
 */
public final class Origins {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String own;
    private final boolean demo;

    /**
     * @param url where browsers reach this server
     * @param demo pages of this machine may come from any port: those of somebody who works on them
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

    /** Scheme, host and port, the usual port spelled out; null for what is none, such as {@code null}. */
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
