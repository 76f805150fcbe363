package dk.raadslag.text.replica;

import dk.raadslag.words.TableFault;

/** The bytes are not an update of a text of ours. The fault is the sender's, so there is no stack trace to look for. */
public final class MalformedUpdate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    MalformedUpdate(String message) {
        super(message, null, false, false);
        this.code = "bad-update";
    }

    MalformedUpdate(TableFault fault) {
        super("an embed is no table of ours: " + fault.code(), null, false, false);
        this.code = fault.code();
    }

    /** The reason, as the sender is told. */
    public String code() {
        return code;
    }
}
