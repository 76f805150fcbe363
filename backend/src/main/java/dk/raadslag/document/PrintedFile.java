package dk.raadslag.document;

/**
 * A document that was printed.
 *
 * @param name that says what it is
 */
public record PrintedFile(String name, byte[] bytes) {}
