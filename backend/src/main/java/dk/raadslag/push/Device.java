package dk.raadslag.push;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which a person has allowed pushes.
 *
 * @param id chosen by the browser
 * @param subject whose it is
 * @param endpoint its address at a push service: a secret, because who has it can write to the device
 * @param p256dh the browser's public key, in base64url
 * @param auth its secret, in base64url
 * @param name what its owner sees in the list, e.g. "Firefox, Android"
 * @param seenAt when its owner was here with it last
 */
record Device(
        UUID id,
        String subject,
        String endpoint,
        String p256dh,
        String auth,
        String name,
        Instant allowedAt,
        Instant seenAt) {
    @Override
    public String toString() {
        return "Device " + id;
    }
}
