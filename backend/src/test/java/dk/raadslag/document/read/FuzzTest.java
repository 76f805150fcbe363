package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {
    @Test
    void mangled_documents_are_read_without_loss_or_refused() {
        // The same documents in every run, so that a build fails for its own change; other seeds on the command line.
        long seed = Long.getLong("fuzz.seed", 20260909);
        System.out.println("FuzzTest seed " + seed);
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (String resource : Sources.ALL) Sources.text(resource).lines().forEach(lines::add);
        for (int round = 0; round < Integer.getInteger("fuzz.rounds", 300); round++)
            tryOne(mangle(lines, random), seed);
    }

    private static void tryOne(String text, long seed) {
        try {
            AgendaReader.Reading reading = AgendaReader.readWithAccount(text.getBytes(StandardCharsets.UTF_8));
            NoLossAssert.assertNothingLost(text);
            assertThat(reading.meeting().sections()).isNotEmpty();
        } catch (UnreadableDocument refused) {
            assertThat(refused.code().word()).startsWith("import-");
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed + "\n" + text, failure);
        }
    }

    private static String mangle(List<String> lines, Random random) {
        int from = random.nextInt(lines.size());
        List<String> piece = new ArrayList<>(lines.subList(from, Math.min(lines.size(), from + random.nextInt(200))));
        for (int i = 0; i < 5 && !piece.isEmpty(); i++) {
            int at = random.nextInt(piece.size());
            switch (random.nextInt(6)) {
                case 0 -> piece.remove(at);
                case 1 -> piece.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> piece.set(at, piece.get(at).substring(0, piece.get(at).length() / 2));
                case 3 -> piece.set(at, piece.get(at) + "\f" + random.nextInt(30));
                case 4 -> piece.add(at, "" + random.nextInt(9));
                default -> Collections.swap(piece, at, random.nextInt(piece.size()));
            }
        }
        return String.join(random.nextBoolean() ? "\n" : "\n\n", piece);
    }
}
