package dk.raadslag.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks: a person Keycloak knows, an anonymous visitor, or a screen that was let into one meeting.
 *
 * @param subject Keycloak's id of the person, null when anonymous
 * @param name as shown to others, null when anonymous
 * @param roles from Keycloak's groups alone
 * @param issued when the token behind this was, {@link Instant#MIN} when anonymous
 * @param expires when the token behind this does, {@link Instant#MAX} when anonymous
 * @param screenOf the one meeting that a screen in the room shows; null for people
 */
public record Actor(
        String subject, String name, Set<Membership> roles, Instant issued, Instant expires, UUID screenOf) {
    public static final Actor ANONYMOUS = new Actor(null, null, Set.of(), Instant.MIN, Instant.MAX);

    /** A person, or a visitor. */
    public Actor(String subject, String name, Set<Membership> roles, Instant issued, Instant expires) {
        this(subject, name, roles, issued, expires, null);
    }

    /** A screen that was let into a meeting: no person, and without any role. */
    public static Actor screen(UUID screen, UUID meeting, Instant letIn, Instant until) {
        return new Actor(screenSubject(screen), null, Set.of(), letIn, until, meeting);
    }

    /** What stands for a person's id, where it is said that what it opened has ended. */
    public static String screenSubject(UUID screen) {
        return "screen " + screen;
    }

    public boolean has(String bodyId, Role role) {
        return roles.contains(new Membership(bodyId, role));
    }

    public boolean isAnonymous() {
        return subject == null;
    }

    /** True for somebody who is logged in. */
    public boolean isPerson() {
        return subject != null && screenOf == null;
    }

    /** False for a screen that was let into another meeting. */
    public boolean mayFollow(UUID meeting) {
        return screenOf == null || screenOf.equals(meeting);
    }
}
