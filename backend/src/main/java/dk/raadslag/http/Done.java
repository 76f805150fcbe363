package dk.raadslag.http;

import java.util.Map;

/** The answer to a command that leaves the browser nothing to wait for. */
public final class Done {
    public static final Map<String, Object> NOW = Map.of();

    private Done() {}
}
