package dk.raadslag.access;

import dk.raadslag.protocol.Code;
import java.util.HashMap;
import java.util.Map;

/**
 * The one exception for what the server will not do: a stable code for programs with its status, a Danish sentence for
 * clients without a catalogue, and details for some codes (see Problem in the contract). Mapped to a response in one
 * place.
 */
public final class Refusal extends RuntimeException {
    private final Code code;
    private final transient Map<String, Object> details;

    /** @param details by the names that the code declares; some only when they are known */
    public Refusal(Code code, String message, Map<String, Object> details) {
        this(null, code, message, details);
    }

    private Refusal(Throwable cause, Code code, String message, Map<String, Object> details) {
        super(message, cause, false, false);
        if (!code.details().containsAll(details.keySet())) {
            throw new IllegalArgumentException(code + " has no such details: " + details.keySet());
        }
        this.code = code;
        this.details = details;
    }

    public Refusal(Code code, String message) {
        this(code, message, Map.of());
    }

    /** For a code whose Danish sentence repeats this one, because it names something that no other detail does. */
    public static Refusal saying(Code code, String message, Map<String, Object> details) {
        if (!code.details().contains("words")) return new Refusal(code, message, details);
        Map<String, Object> all = new HashMap<>(details);
        all.put("words", message);
        return new Refusal(code, message, all);
    }

    /** The same refusal with its cause, which only the log shows. */
    public Refusal because(Throwable cause) {
        return new Refusal(cause, code, getMessage(), details);
    }

    /** There is no such thing, or the actor may not know that there is: these must look alike. */
    public static Refusal unknown() {
        return new Refusal(Code.UNKNOWN, "Det findes ikke, eller du har ikke adgang til det.");
    }

    /** The actor may see the thing but not do this with it; an anonymous visitor is asked to log in. */
    public static Refusal forbidden(Actor actor) {
        if (actor.isAnonymous()) return new Refusal(Code.LOGIN_REQUIRED, "Log ind for at gøre det.");
        return new Refusal(Code.FORBIDDEN, "Det har du ikke ret til.");
    }

    /** The token is expired, forged, or meant for another service. */
    public static Refusal badToken() {
        return new Refusal(Code.BAD_TOKEN, "Dit login gælder ikke længere. Log ind igen.");
    }

    public int status() {
        return code.status();
    }

    /** As programs read it. */
    public String code() {
        return code.word();
    }

    public Map<String, Object> details() {
        return details;
    }
}
