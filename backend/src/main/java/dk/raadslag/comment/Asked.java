package dk.raadslag.comment;

import java.util.UUID;

/**
 * Somebody who was asked to read the draft.
 *
 * @param subject Keycloak's id, null until invited
 * @param email null when it is not known, or when the person gets no mail any more
 * @param director asked as the holder of a seat of KD-Net, whose right ends with that role; otherwise named for this
 *     round
 * @param from e.g. "Randers", or null
 */
record Asked(UUID personId, String subject, String email, boolean director, String name, String from) {}
