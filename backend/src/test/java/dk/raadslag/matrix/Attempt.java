package dk.raadslag.matrix;

import dk.raadslag.Api.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody tries an operation. */
record Attempt(Operation operation, Scene scene, Who who) {
    Answer answer() {
        byte[] body = Requests.body(operation, scene);
        String type = operation.takesFile() ? "application/octet-stream" : "application/json";
        return scene.api.send(
                who.user(), Requests.address(operation, scene), operation.method(), body == null ? null : type, body);
    }

    /**
     * @param said the word of the table
     * @param of what the row is about
     * @return what is not as it should be, by what it is about
     */
    Map<String, String> isAnswered(String said, String of, Knowledge knowledge) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Answer answer = answer();
        if (!word(answer).equals(said)) wrong.put(who.column(), word(answer));
        if (word(answer).equals("ok") || knowledge.has(this, of)) return wrong;
        Answer nothing = new Attempt(operation, scene.elsewhere(knowledge.known(this)), who).answer();
        boolean alike = nothing.status() == answer.status() && Arrays.equals(nothing.bytes(), answer.bytes());
        if (!alike) wrong.put(who.column() + " learns that it exists", word(answer) + ", not " + word(nothing));
        return wrong;
    }

    /** An answer as the tables say it. */
    static String word(Answer answer) {
        if (answer.status() / 100 == 2) return "ok";
        if (answer.code() == null) return String.valueOf(answer.status());
        return switch (answer.code()) {
            case "unknown" -> "-";
            case "forbidden" -> "no";
            case "login-required" -> "login";
            default -> answer.code();
        };
    }

    /** The row as it would be true. */
    static String line(Table.Row row, Map<String, String> wrong) {
        StringBuilder line = new StringBuilder();
        row.cells().forEach((column, cell) -> line.append("| ")
                .append(wrong.getOrDefault(column, cell))
                .append(' '));
        return line.append('|').toString();
    }
}
