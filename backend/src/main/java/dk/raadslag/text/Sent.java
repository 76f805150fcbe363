package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.text.replica.Update;

/**
 * An update that a writer sent, on its way into the log.
 *
 * @param payload as it came
 * @param by the socket it came on, which waits for the acknowledgement
 */
record Sent(byte[] payload, Update update, Actor actor, TextSocket by) {}
