package dk.raadslag.document.read;

import com.fasterxml.jackson.databind.SerializationFeature;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * {@code bin/import [--json] [--body …] [--date …] [--time …] [--kind …] FILE|FOLDER|ZIP}: prints how a document is
 * read, or sends documents to a running server.
 */
public final class ImportCommand {
    private static final int FAILED = 2;

    private ImportCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    /** @return the exit code: 0, or 2 when something was refused or must be looked at */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        ImportOptions options;
        try {
            options = ImportOptions.of(arguments);
        } catch (ImportOptions.Wrong | InvalidPathException wrong) {
            err.println(wrong.getMessage());
            return FAILED;
        }
        Path file = options.file();
        try {
            if (options.json()) {
                out.println(json(AgendaReader.read(bytes(file), options.corrections())));
                return 0;
            }
            boolean isDone = new ServerImport(System.getenv()).send(file, options.corrections(), out);
            return isDone ? 0 : FAILED;
        } catch (UnreadableDocument unreadable) {
            err.println(unreadable.getMessage() + " (" + unreadable.code().word() + ")");
        } catch (ServerImport.Refused refused) {
            err.println(refused.getMessage());
        } catch (IOException | SecurityException unreadable) {
            err.println("Filen “" + file + "” kan ikke læses. (import-file)");
        }
        return FAILED;
    }

    /** Reads at most one byte more than is allowed: a huge file is refused, not loaded. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Manuscript.MAX_BYTES + 1);
            if (bytes.length > Manuscript.MAX_BYTES) throw UnreadableDocument.tooLarge();
            return bytes;
        }
    }

    private static String json(ImportedMeeting meeting) throws IOException {
        return Json.WIRE.copy().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(meeting);
    }
}
