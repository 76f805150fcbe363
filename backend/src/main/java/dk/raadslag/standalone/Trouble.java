package dk.raadslag.standalone;

/** Something the person at the terminal can act on. Its message is one whole sentence, shown without a stack trace. */
public final class Trouble extends RuntimeException {
    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
