package dk.raadslag.document.append;

/** Papers that are too much for one file, though each can be read. */
final class TooManyPages extends RuntimeException {
    TooManyPages() {
        super("too many pages");
    }
}
