package dk.raadslag.document;

/**
 * A document that was printed.
 *
 * @param name that says what it is
 */
record PrintedFile(String name, byte[] bytes) {}
