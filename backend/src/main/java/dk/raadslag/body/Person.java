package dk.raadslag.body;

import java.util.UUID;

/**
 * Somebody who holds a seat or stands in for its holder.
 *
 * @param email null when it is not known; shown only to the secretariat
 * @param subject Keycloak's id of the person, null until invited; never leaves the server
 */
public record Person(UUID id, String name, String email, String subject) {}
