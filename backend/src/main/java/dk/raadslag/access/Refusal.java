package dk.raadslag.access;

import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import java.util.HashMap;
import java.util.Map;

/**
 * The one exception for what the server will not do: a stable code for programs with its status, and details for its
 * sentence, which stands in the catalogues (see Problem in the contract). Mapped to a response in one place.
 */
public final class Refusal extends RuntimeException {
    private final Code code;
    private final transient Said said;

    /** @param details by the names that the code declares; some only when they are known */
    public Refusal(Code code, Map<String, Object> details) {
        this(null, code, new Said(code, details));
    }

    public Refusal(Code code) {
        this(code, Map.of());
    }

    private Refusal(Throwable cause, Code code, Said said) {
        super(null, cause, false, false);
        this.code = code;
        this.said = said;
    }

    /** The same refusal with its cause, which only the log shows. */
    public Refusal because(Throwable cause) {
        return new Refusal(cause, code, said);
    }

    /** The same with one more detail. */
    public Refusal with(String detail, Object value) {
        Map<String, Object> all = new HashMap<>(said.details());
        all.put(detail, value);
        return new Refusal(getCause(), code, new Said(code, all));
    }

    /** There is no such thing, or the actor may not know that there is: these must look alike. */
    public static Refusal unknown() {
        return new Refusal(Code.UNKNOWN);
    }

    /** The actor may see the thing but not do this with it; an anonymous visitor is asked to log in. */
    public static Refusal forbidden(Actor actor) {
        return new Refusal(actor.isAnonymous() ? Code.LOGIN_REQUIRED : Code.FORBIDDEN);
    }

    /** The token is expired, forged, or meant for another service. */
    public static Refusal badToken() {
        return new Refusal(Code.BAD_TOKEN);
    }

    /** The Danish sentence. */
    @Override
    public String getMessage() {
        return said.message();
    }

    public int status() {
        return code.status();
    }

    /** As programs read it. */
    public String code() {
        return code.word();
    }

    public Said said() {
        return said;
    }

    public Map<String, Object> details() {
        return said.details();
    }
}
