package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.words.RichText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes over the wire is taken in or refused as malformed, and the text goes on. The seed is new in every run
 * and printed; {@code -Dreplica.seed=} repeats one.
 */
class HostileUpdateTest {
    private static final int SESSIONS = 40;
    private static final int SPOILT_EACH = 250;
    private static final long WITNESS = 4_000_000_000L;

    private final long seed = Long.getLong("replica.seed", System.currentTimeMillis() % 1_000_000_000);
    private final Random random = new Random(seed);

    @Test
    void spoiltUpdatesAreRefusedOrAppliedAndTheTextGoesOn() throws IOException {
        System.out.println("HostileUpdateTest: -Dreplica.seed=" + seed);
        int[] verdicts = new int[2];
        List<byte[][]> states = new ArrayList<>();
        for (List<byte[]> session : sessions()) {
            Doc doc = Doc.of(session.subList(0, session.size() / 2));
            for (int i = 0; i < SPOILT_EACH; i++) verdicts[take(doc, spoilt(session)) ? 1 : 0]++;
            session.forEach(update -> doc.apply(Update.decode(update)));
            demandAlive(doc);
            states.add(new byte[][] {doc.state()});
        }
        System.out.printf("HostileUpdateTest: %d refused, %d taken in%n", verdicts[0], verdicts[1]);
        assertThat(verdicts[0]).isGreaterThan(SESSIONS * SPOILT_EACH / 4);
        assertThat(verdicts[1]).isGreaterThan(SESSIONS);
        assertThat(Yjs.read(states)).as("Yjs reads every state").hasSameSizeAs(states);
    }

    @Test
    void aStructThatWaitsForItselfJustWaits() {
        Doc doc = Doc.of(List.of(Seed.of(RichText.EMPTY)));
        doc.apply(Update.decode(Wire.update(
                Wire.section(1, 0, Wire.struct(4, new Id(2, 0), null).string("a")),
                Wire.section(2, 0, Wire.struct(4, null, new Id(1, 0)).string("b")))));
        assertThat(doc.waiting()).isPositive();
        assertThat(doc.clock(1)).isZero();
        demandAlive(doc);
    }

    @Test
    void aLongChainOfDependenciesDoesNotExhaustTheStack() {
        int links = 30_000;
        WireWriter[][] chains = new WireWriter[2][links];
        for (int i = 0; i < links; i++) {
            chains[0][i] =
                    Wire.struct(4, i == 0 ? null : new Id(2, i - 1), null).string("a");
            chains[1][i] = Wire.struct(4, new Id(1, i), null).string("b");
        }
        Doc doc = new Doc();
        doc.apply(Update.decode(Wire.update(Wire.section(1, 0, chains[0]), Wire.section(2, 0, chains[1]))));
        assertThat(doc.content().plain()).isEqualTo("ab".repeat(links));
        assertThat(doc.waiting()).isZero();
    }

    @Test
    void deletesOfUnknownUnitsWaitForThem() {
        Doc doc = new Doc();
        doc.apply(Update.decode(Wire.deleting(1, 0, Integer.MAX_VALUE)));
        doc.apply(Update.decode(Wire.text(1, 0, null, null, "gone before it came")));
        doc.apply(Update.decode(Wire.text(2, 0, null, null, "here")));
        assertThat(doc.content().plain()).isEqualTo("here");
        assertThat(doc.length()).isEqualTo(4);
    }

    @Test
    void theSameWaitingUpdateManyTimesWaitsOnce() {
        Doc doc = new Doc();
        byte[] early = Wire.text(1, 5, new Id(1, 4), null, "later");
        doc.apply(Update.decode(early));
        int once = doc.waiting();
        for (int i = 0; i < 1_000; i++) doc.apply(Update.decode(early));
        assertThat(doc.waiting()).isEqualTo(once);
    }

    @Test
    void unitsBesideGoneUnitsAreGone() {
        Doc doc = Doc.of(
                List.of(Wire.update(Wire.section(1, 0, new WireWriter().octet(0).number(5)))));
        doc.apply(Update.decode(Wire.text(2, 0, new Id(1, 2), null, "x")));
        doc.apply(Update.decode(Wire.text(1, 3, new Id(1, 2), null, "abcd")));
        assertThat(doc.length()).isZero();
        assertThat(doc.clock(1)).isEqualTo(7);
        demandAlive(doc);
    }

    /** True when it was taken in. */
    private static boolean take(Doc doc, byte[] spoilt) {
        long[] allocated = new long[1];
        boolean[] taken = new boolean[1];
        int size = doc.items();
        allocated[0] = Allocation.of(() -> {
            try {
                doc.apply(Update.decode(spoilt));
                taken[0] = true;
            } catch (MalformedUpdate refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
        assertThat(allocated[0]).isLessThan(400L * (spoilt.length + size) + 200_000);
        return taken[0];
    }

    /** An honest update still does what it says, and the whole can be told and told again. */
    private static void demandAlive(Doc doc) {
        int before = doc.length();
        doc.apply(Update.decode(Wire.text(WITNESS, 0, null, null, "\u2713")));
        assertThat(doc.content().plain()).contains("\u2713");
        assertThat(doc.length()).isEqualTo(before + 1);
        assertThat(doc.runs().stream().mapToInt(HostileUpdateTest::length).sum())
                .isEqualTo(doc.length());
        Doc told = Doc.of(List.of(doc.state()));
        assertThat(told.stateVector()).isEqualTo(doc.stateVector());
        assertThat(told.waiting()).isZero();
        assertThat(told.length()).isEqualTo(doc.length());
    }

    private static int length(Run run) {
        return run.insert() instanceof String words ? words.length() : 1;
    }

    private byte[] spoilt(List<byte[]> session) {
        byte[] update = any(session).clone();
        switch (random.nextInt(6)) {
            case 0 -> update = Arrays.copyOf(update, random.nextInt(update.length));
            case 1 -> update[random.nextInt(update.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> update[random.nextInt(update.length)] = (byte) random.nextInt(256);
            case 3 -> update = spliced(update, any(session));
            case 4 -> update[random.nextInt(update.length)]++;
            default -> random.nextBytes(update);
        }
        return update;
    }

    private byte[] spliced(byte[] head, byte[] tail) {
        int upTo = random.nextInt(head.length);
        int from = random.nextInt(tail.length);
        byte[] out = Arrays.copyOf(head, upTo + tail.length - from);
        System.arraycopy(tail, from, out, upTo, tail.length - from);
        return out;
    }

    private byte[] any(List<byte[]> session) {
        return session.get(random.nextInt(session.size()));
    }

    private List<List<byte[]>> sessions() throws IOException {
        List<List<byte[]>> sessions = new ArrayList<>();
        try (Yjs yjs = Yjs.generating(seed, SESSIONS);
                BufferedReader lines = yjs.output()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<byte[]> updates = new ArrayList<>();
                for (JsonNode update : Yjs.JSON.readTree(line).get("updates")) {
                    updates.add(Base64.getDecoder().decode(update.textValue()));
                }
                sessions.add(updates);
            }
        }
        return sessions;
    }
}
