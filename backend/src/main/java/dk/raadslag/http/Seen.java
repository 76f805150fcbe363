package dk.raadslag.http;

/**
 * The body of a command that says nothing else.
 *
 * @param version the meeting's version on the screen
 */
public record Seen(long version) {}
