package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random sessions of the real Yjs, replayed here and given back to it. The seed is new in every run and printed;
 * {@code -Dreplica.seed=} repeats one, {@code -Dreplica.sessions=} sets how many sessions.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReplicaAgainstYjsTest {
    private final long seed = Long.getLong("replica.seed", System.currentTimeMillis() % 1_000_000_000);
    private final int sessions = Integer.getInteger("replica.sessions", 2_000);
    private final List<JsonNode> expected = new ArrayList<>();
    private final Set<Integer> torn = new HashSet<>();
    private int sameBytes;

    @Test
    void anyUpdatesGiveTheSameTextInYjsAndBack() throws IOException {
        System.out.println("ReplicaAgainstYjsTest: -Dreplica.seed=" + seed + " -Dreplica.sessions=" + sessions);
        try (Yjs generator = Yjs.generating(seed, sessions);
                Yjs reader = Yjs.reading()) {
            CompletableFuture<List<JsonNode>> answers = reader.answers();
            try (BufferedReader lines = generator.output();
                    Writer back = reader.input()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    replay(Yjs.JSON.readTree(line), back);
                }
            }
            compare(answers.join());
        }
        assertThat(expected).hasSize(2 * sessions);
        assertThat(torn.size()).as("sessions with a pair torn otherwise").isLessThan(5 + sessions / 50);
        System.out.printf(
                "ReplicaAgainstYjsTest: %d of %d states have Yjs's own bytes, %d a pair torn otherwise%n",
                sameBytes, sessions, torn.size());
    }

    private void replay(JsonNode session, Writer back) throws IOException {
        JsonNode middle = session.get("middle");
        Doc doc = new Doc();
        int taken = 0;
        for (JsonNode update : session.get("updates")) {
            if (taken++ == middle.get("after").intValue()) demandSame(session, doc, middle);
            doc.apply(Update.decode(bytes(update)));
        }
        JsonNode whole = session.get("whole");
        demandSame(session, doc, whole);
        assertThat(doc.waiting()).as(name(session)).isZero();
        demandSame(session, allAtOnce(session), whole);

        byte[] vector = bytes(middle.get("vector"));
        back.write(Yjs.line(doc.state()));
        back.write(Yjs.line(bytes(middle.get("state")), doc.diff(vector)));
        expected.add(session);
        expected.add(session);
        if (Arrays.equals(doc.state(), bytes(whole.get("state")))) sameBytes++;
    }

    private Doc allAtOnce(JsonNode session) {
        List<byte[]> updates = new ArrayList<>();
        session.get("updates").forEach(update -> updates.add(bytes(update)));
        return Doc.of(updates);
    }

    private void demandSame(JsonNode session, Doc doc, JsonNode yjs) {
        demandSame(session, Json.write(doc.content()), Json.write(Yjs.content(yjs)));
        assertThat(doc.stateVector()).as(name(session)).isEqualTo(bytes(yjs.get("vector")));
        assertThat(doc.length()).as(name(session)).isEqualTo(yjs.get("length").intValue());
    }

    /** Where the updates disagree about a cut surrogate pair, either reading of it is right. */
    private void demandSame(JsonNode session, String ours, String yjs) {
        if (session.get("disagree").booleanValue() && !ours.equals(yjs)) {
            torn.add(session.get("number").intValue());
            assertThat(withoutSurrogates(ours)).as(name(session)).isEqualTo(withoutSurrogates(yjs));
        } else {
            assertThat(ours).as(name(session)).isEqualTo(yjs);
        }
    }

    private static String withoutSurrogates(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(unit -> out.append(Character.isSurrogate((char) unit) ? '?' : (char) unit));
        return out.toString().replace('\ufffd', '?');
    }

    private void compare(List<JsonNode> answers) {
        assertThat(answers).hasSameSizeAs(expected);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode session = expected.get(i);
            demandSame(session, Yjs.essence(answers.get(i)), Yjs.essence(session.get("whole")));
        }
    }

    private String name(JsonNode session) {
        return "seed " + seed + ", session " + session.get("number");
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.textValue());
    }
}
