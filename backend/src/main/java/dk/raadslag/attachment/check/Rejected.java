package dk.raadslag.attachment.check;

import dk.raadslag.protocol.Code;
import java.util.Locale;
import java.util.Map;

/** A file that is not accepted, and why. */
public final class Rejected extends RuntimeException {
    private final Code code;
    private final transient Map<String, Object> details;

    private Rejected(Code code, Map<String, Object> details) {
        super(code.word(), null, false, false);
        this.code = code;
        this.details = details;
    }

    private Rejected(Code code) {
        this(code, Map.of());
    }

    public Code code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }

    static Rejected empty() {
        return new Rejected(Code.FILE_EMPTY);
    }

    static Rejected unknownType() {
        return new Rejected(Code.FILE_TYPE_UNKNOWN);
    }

    static Rejected mismatch(String extension, FileKind really) {
        String content = really.extension().toUpperCase(Locale.ROOT);
        return new Rejected(Code.FILE_TYPE_MISMATCH, Map.of("extension", extension, "content", content));
    }

    static Rejected macros() {
        return new Rejected(Code.FILE_MACROS);
    }

    static Rejected encrypted() {
        return new Rejected(Code.FILE_ENCRYPTED);
    }

    static Rejected bomb() {
        return new Rejected(Code.FILE_TOO_DENSE);
    }

    static Rejected damaged() {
        return new Rejected(Code.FILE_DAMAGED);
    }
}
