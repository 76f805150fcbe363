package dk.raadslag.http;

/**
 * The body of a command without other data.
 *
 * @param version the meeting's version on the screen
 */
public record Seen(long version) {}
