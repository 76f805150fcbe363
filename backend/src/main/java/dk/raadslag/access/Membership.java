package dk.raadslag.access;

import java.util.Optional;

/**
 * One role in one body.
 *
 * @param bodyId e.g. {@code kkr-midtjylland}
 */
public record Membership(String bodyId, Role role) {
    /** Reads a group path such as {@code /kkr-midtjylland/members}; empty for any other group. */
    public static Optional<Membership> ofGroup(String path) {
        String[] parts = path.split("/");
        if (parts.length != 3 || !parts[0].isEmpty()) return Optional.empty();
        return Role.of(parts[2]).map(role -> new Membership(parts[1], role));
    }

    /** The path of its group in Keycloak. */
    public String group() {
        return "/" + bodyId + "/" + role.code();
    }
}
