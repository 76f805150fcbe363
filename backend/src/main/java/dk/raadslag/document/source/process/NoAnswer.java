package dk.raadslag.document.source.process;

/** The process that opened a file ended, or could not begin, for no fault of the file that is known. */
public final class NoAnswer extends RuntimeException {
    NoAnswer(String why, Exception cause) {
        super(why, cause);
    }
}
