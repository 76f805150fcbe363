package dk.raadslag.text.replica;

/** The bytes are not an update of a text of ours. The fault is the sender's, so there is no stack trace to look for. */
public final class MalformedUpdate extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedUpdate(String message) {
        super(message, null, false, false);
    }
}
