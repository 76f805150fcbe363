package dk.raadslag.document.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends documents to a running server by the same way as its import page, and makes meetings of those that nobody needs
 * to look at. The import of a folder has an id of its own, so that asking again goes on where it broke off.
 */
final class ServerImport {
    /** The server is down, or refuses; the message is one Danish sentence with its code. */
    static final class Refused extends RuntimeException {
        private final String code;

        Refused(String code, String sentence) {
            super(sentence + " (" + code + ")");
            this.code = code;
        }
    }

    /** As large as a ZIP may be. */
    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(300);

    private final ServerCalls server;
    private int created;
    private int known;
    private int doubtful;
    private int refused;

    ServerImport(Map<String, String> environment) {
        this.server = new ServerCalls(environment);
    }

    /**
     * Sends a document, a ZIP, or all documents of a folder, and says of each what it became.
     *
     * @return true when each is a meeting now
     */
    boolean send(Path what, Corrections said, PrintStream out) throws IOException {
        Path whole = what.toAbsolutePath().normalize();
        String id = begin(whole);
        Documents documents = Documents.in(whole);
        documents.skipped().forEach(path -> out.println(name(whole, path) + ": ikke et dokument, sprunget over"));
        JsonNode before = server.get("/api/imports/" + id).path("files");
        for (Path path : documents.files()) upload(id, before, whole, path, out);
        for (JsonNode file : corrected(id, read(id), said)) became(file, out);
        boolean isDone = doubtful == 0 && refused == 0;
        out.println("I alt: " + created + " oprettet, " + known + " fandtes allerede, " + doubtful + " skal ses på, "
                + refused + " afvist.");
        if (isDone) server.delete("/api/imports/" + id);
        else out.println("Se på resten: " + server.url() + "/import/" + id);
        return isDone;
    }

    /** The same folder of the same person is the same import, as long as it is not done. */
    private String begin(Path whole) {
        String name = server.url() + " " + server.user() + " " + whole;
        ObjectNode wish = Json.WIRE
                .createObjectNode()
                .put(
                        "id",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString());
        try {
            return server.send("POST", "/api/imports", wish).path("id").asText();
        } catch (Refused refusal) {
            if (!refusal.code.equals("id-taken")) throw refusal;
            return server.send("POST", "/api/imports", Json.WIRE.createObjectNode())
                    .path("id")
                    .asText();
        }
    }

    private void upload(String id, JsonNode before, Path whole, Path path, PrintStream out) throws IOException {
        String name = path.getFileName().toString();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            String hash = Documents.sha256(bytes);
            for (JsonNode file : before)
                if (file.path("sha256").asText().equals(hash)
                        && file.path("name").asText().equals(name)) return;
            server.upload("/api/imports/" + id + "/files?" + ServerCalls.encoded(Map.of("name", name)), bytes);
        } catch (Refused refusal) {
            if (refusal.code.equals("import-no-server")) throw refusal;
            refused++;
            out.println(name(whole, path) + ": afvist. " + refusal.getMessage());
        }
    }

    /** All files, when none waits any more. */
    private JsonNode read(String id) {
        while (true) {
            JsonNode files = server.get("/api/imports/" + id).path("files");
            boolean waits = false;
            for (JsonNode file : files) waits |= file.path("state").asText().equals("waiting");
            if (!waits) return files;
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
            if (Thread.interrupted()) throw new Refused("import-interrupted", "Importen blev afbrudt.");
        }
    }

    /** The files after what the command line says of them. */
    private JsonNode corrected(String id, JsonNode files, Corrections said) {
        if (said.equals(Corrections.NONE)) return files;
        for (JsonNode file : files) if (file.path("state").asText().equals("read")) correct(file, said);
        return server.get("/api/imports/" + id).path("files");
    }

    private void correct(JsonNode file, Corrections said) {
        String path = "/api/import-files/" + file.path("id").asText();
        ObjectNode words = (ObjectNode) server.get(path).path("said");
        if (said.body() != null) words.put("body", said.body());
        if (said.date() != null) words.put("date", said.date().toString());
        if (said.start() != null) words.put("start", said.start().toString());
        if (said.end() != null) words.put("end", said.end().toString());
        if (said.kind() != null) words.put("kind", said.kind().code());
        ObjectNode body = Json.WIRE.createObjectNode();
        body.set("said", words);
        server.send(
                "PUT", path + "/corrections", body.put("seq", file.path("seq").asLong()));
    }

    private void became(JsonNode file, PrintStream out) {
        String name = file.path("name").asText();
        String meeting = server.url() + "/moede/" + file.path("meetingId").asText();
        switch (file.path("state").asText()) {
            case "read" -> create(file, name, out);
            case "created" -> {
                known++;
                out.println(name + ": er oprettet, " + meeting);
            }
            case "twice" -> {
                known++;
                boolean isHere = file.path("meetingId").isNull();
                out.println(name + (isHere ? ": den samme fil er med én gang til" : ": er importeret før, " + meeting));
            }
            default -> {
                refused++;
                JsonNode why = file.path("refused");
                out.println(name + ": afvist. " + why.path("message").asText() + " ("
                        + why.path("code").asText() + ")");
            }
        }
    }

    private void create(JsonNode file, String name, PrintStream out) {
        if (!file.path("doubt").isNull()) {
            doubtful++;
            out.println(name + ": skal ses på. " + hint(file.path("doubt").asText()));
            return;
        }
        try {
            ObjectNode seq =
                    Json.WIRE.createObjectNode().put("seq", file.path("seq").asLong());
            JsonNode made =
                    server.send("POST", "/api/import-files/" + file.path("id").asText() + "/meeting", seq);
            created++;
            out.println(name + ": " + server.url() + "/moede/" + made.path("id").asText());
            made.path("warnings")
                    .forEach(warning ->
                            out.println("  Bemærk: " + warning.path("message").asText()));
            made.path("unplaced").forEach(line -> out.println("  Uden plads: " + line.asText()));
        } catch (Refused refusal) {
            refused++;
            out.println(name + ": afvist. " + refusal.getMessage());
        }
    }

    /** What the person can say when the document does not. */
    private static String hint(String doubt) {
        return switch (doubt) {
            case "incomplete" ->
                "Organ, dato eller tid mangler: --body \"KKR Sjælland\" --date 2022-11-04 --time 09:30. (incomplete)";
            case "other-body" -> "Den er fra et organ, som du ikke skriver for. (other-body)";
            case "day-taken" -> "Organet har et møde den dag. (day-taken)";
            default -> "En anden fil er fra samme organ og dag. (" + doubt + ")";
        };
    }

    private static String name(Path whole, Path path) {
        return whole.equals(path)
                ? path.getFileName().toString()
                : whole.relativize(path).toString();
    }
}
