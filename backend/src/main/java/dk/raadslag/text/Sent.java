package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.text.replica.Update;

/**
 * An update that a writer sent, on its way into the log.
 *
 * @param payload as it came, or without what was not the sender's to bring
 * @param by the socket it came on, which waits for the acknowledgement
 */
record Sent(byte[] payload, Update update, Actor actor, TextSocket by) {
    static Sent of(Update update, Actor actor, TextSocket by) {
        return new Sent(update.bytes(), update, actor, by);
    }
}
