package dk.raadslag.text.replica;

/** The bytes are no update of a text of ours. Whoever sent them has a fault, so there is no stack trace to look for. */
public final class MalformedUpdate extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedUpdate(String message) {
        super(message, null, false, false);
    }
}
