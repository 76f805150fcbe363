package dk.raadslag.access;

import java.util.Map;

/**
 * The one exception for what the server will not do: a status, a stable code for programs, a Danish sentence for
 * people, and details of some codes (see Problem in the contract). Mapped to a response in one place.
 */
public final class Refusal extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, Object> details;

    public Refusal(int status, String code, String message, Map<String, Object> details) {
        this(null, status, code, message, details);
    }

    private Refusal(Throwable cause, int status, String code, String message, Map<String, Object> details) {
        super(message, cause, false, false);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    public Refusal(int status, String code, String message) {
        this(status, code, message, Map.of());
    }

    /** The same with what lies behind it, which the log tells and nobody else. */
    public Refusal because(Throwable cause) {
        return new Refusal(cause, status, code, getMessage(), details);
    }

    /** There is no such thing, or the actor may not know that there is: these must look alike. */
    public static Refusal unknown() {
        return new Refusal(404, "unknown", "Det findes ikke, eller du har ikke adgang til det.");
    }

    /** The actor may see the thing but not do this with it; an anonymous visitor is asked to log in. */
    public static Refusal forbidden(Actor actor) {
        if (actor.isAnonymous()) return new Refusal(401, "login-required", "Log ind for at gøre det.");
        return new Refusal(403, "forbidden", "Det har du ikke ret til.");
    }

    /** The token is expired, forged, or for somebody else's service. */
    public static Refusal badToken() {
        return new Refusal(401, "bad-token", "Dit login gælder ikke længere. Log ind igen.");
    }

    public static Refusal badRequest(String message) {
        return new Refusal(400, "bad-request", message);
    }

    /** The thing is not in a state where this can be done. */
    public static Refusal wrongState(String message) {
        return new Refusal(409, "wrong-state", message);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
