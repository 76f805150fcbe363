package dk.raadslag.body;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whom the secretariat means: somebody known by id, or a name and perhaps an address for somebody who may be new. A
 * known address means the person who has it.
 */
record Whom(UUID id, String name, String email) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");

    /** Fails with {@code bad-name} or {@code bad-email}. */
    static Whom checked(UUID id, String name, String email) {
        if (id != null) return new Whom(id, null, null);
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty()) throw new Refusal(Code.BAD_NAME);
        String address = email == null || email.isBlank() ? null : email.strip();
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw new Refusal(Code.BAD_EMAIL);
        }
        return new Whom(null, trimmed, address);
    }
}
