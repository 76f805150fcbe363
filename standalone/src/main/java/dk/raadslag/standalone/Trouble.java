package dk.raadslag.standalone;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something the person at the terminal can act on. Its message is one whole sentence, shown without a stack trace. */
public final class Trouble extends RuntimeException {
    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** {@code what} went wrong, and why; Java's own words for the most common reasons are no sentences. */
    static Trouble because(String what, Exception cause) {
        return new Trouble(what + ": " + reason(cause) + ".", cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}
