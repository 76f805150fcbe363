package dk.raadslag.push;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Whom pushes may be handed to. A browser says the address, so anybody can say any: only services that are named here
 * get anything, and never an address inside the own network.
 */
public final class PushServices {
    /** Of Chrome, Edge and Android; Firefox; Safari; Windows. */
    public static final List<String> USUAL =
            List.of("fcm.googleapis.com", "*.push.services.mozilla.com", "*.push.apple.com", "*.notify.windows.com");

    private final List<String> named;

    /**
     * @param named hosts, {@code *.example.org} for all below one; or whole origins such as {@code
     *     http://127.0.0.1:9000}, for tests
     * @throws IllegalArgumentException with one plain sentence when one is neither
     */
    public PushServices(List<String> named) {
        for (String one : named) {
            if (!one.matches("(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}|https?://[^\\s/?#@]+"))
                throw new IllegalArgumentException("'" + one + "' is no host of a push service");
        }
        this.named = named;
    }

    /** Whether pushes are sent at all. */
    boolean any() {
        return !named.isEmpty();
    }

    /** True if a push may be handed in at this address. */
    boolean take(String endpoint) {
        URI address = parsed(endpoint);
        return address != null && named.stream().anyMatch(one -> isOf(address, one));
    }

    private static boolean isOf(URI address, String named) {
        if (named.contains("://")) return named.equals(address.getScheme() + "://" + address.getRawAuthority());
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() == -1 || address.getPort() == 443;
        if (!usual || !address.getScheme().equals("https")) return false;
        return named.startsWith("*.") ? host.endsWith(named.substring(1)) : host.equals(named);
    }

    /** Null for what is no address of a server. */
    private static URI parsed(String endpoint) {
        try {
            URI address = new URI(endpoint);
            boolean whole = address.getHost() != null && address.getScheme() != null && address.getUserInfo() == null;
            return whole ? address : null;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    /** True if this address was allowed as it is, inside the own network too. */
    boolean isNamedWhole(String endpoint) {
        URI address = parsed(endpoint);
        return address != null
                && named.stream().filter(one -> one.contains("://")).anyMatch(one -> isOf(address, one));
    }
}
