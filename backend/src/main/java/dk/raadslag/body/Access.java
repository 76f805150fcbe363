package dk.raadslag.body;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The Keycloak groups that the app wants for a person.
 *
 * @param subject null for a person without a login: then there is nothing to tell Keycloak
 */
record Access(UUID personId, String subject, Membership role, boolean wanted) {
    /** How far a person is on the way into a body. */
    enum State {
        NOT_INVITED,
        /** Decided; Keycloak hears of it as soon as it answers. */
        PENDING,
        INVITED,
        /** The person was here. */
        ACTIVE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The groups of all who sit in the body, or lead it. */
    static List<Role> roles(Body body) {
        return body.hasDirectors()
                ? List.of(Role.DIRECTORS, Role.SUBSTITUTES)
                : List.of(Role.MEMBERS, Role.SUBSTITUTES, Role.CHAIR);
    }

    /** The group of one part on a seat of the body. */
    static Role role(Body body, Part part) {
        if (part == Part.SUBSTITUTE) return Role.SUBSTITUTES;
        return body.hasDirectors() ? Role.DIRECTORS : Role.MEMBERS;
    }
}
