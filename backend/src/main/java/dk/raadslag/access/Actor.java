package dk.raadslag.access;

import java.time.Instant;
import java.util.Set;

/**
 * Who asks: a person Keycloak knows, or an anonymous visitor.
 *
 * @param subject Keycloak's id of the person, null when anonymous
 * @param name as shown to others, null when anonymous
 * @param roles from Keycloak's groups alone
 * @param issued when the token behind this was, {@link Instant#MIN} when anonymous
 * @param expires when the token behind this does, {@link Instant#MAX} when anonymous
 */
public record Actor(String subject, String name, Set<Membership> roles, Instant issued, Instant expires) {
    public static final Actor ANONYMOUS = new Actor(null, null, Set.of(), Instant.MIN, Instant.MAX);

    public boolean has(String bodyId, Role role) {
        return roles.contains(new Membership(bodyId, role));
    }

    public boolean isAnonymous() {
        return subject == null;
    }
}
