package dk.raadslag.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param id also in the letter's Message-ID, so that a receiver who gets it twice sees that it is one
 * @param sent when the receiver's server accepted it, null until then
 * @param attempts how many there were
 */
public record Posted(
        UUID id, @JsonUnwrapped Letter letter, Instant created, Instant sent, boolean givenUp, int attempts) {
    @JsonIgnore
    String messageId(String domain) {
        return "<" + id + "@" + domain + ">";
    }
}
