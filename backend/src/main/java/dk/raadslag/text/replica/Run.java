package dk.raadslag.text.replica;

import java.util.Map;

/**
 * A visible run of a text that one client wrote.
 *
 * @param insert a String, or a Map for an embed
 * @param clock of its first unit; the others follow
 */
public record Run(Object insert, Map<String, Object> attributes, long client, long clock) {}
