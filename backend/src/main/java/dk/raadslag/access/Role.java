package dk.raadslag.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in a body; in Keycloak a subgroup of the body's group, in JSON the same word. */
public enum Role {
    MEMBERS,
    SUBSTITUTES,
    CHAIR,
    SECRETARIAT,
    DIRECTORS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
