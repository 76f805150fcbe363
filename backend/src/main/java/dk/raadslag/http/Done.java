package dk.raadslag.http;

import java.util.Map;

/** The answer to a command after which the browser has nothing to wait for. */
public final class Done {
    public static final Map<String, Object> NOW = Map.of();

    private Done() {}
}
