package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Passages under random edits of several writers at once. Each sign of the first text occurs once, and nobody writes
 * any of them again, so what is left of a passage can be told from the text alone.
 */
class MarkingTest {
    private static final int SESSIONS = 300;
    private static final int SIGNS = 60;
    private static final char FIRST = '\u4e00';

    private final long seed = Long.getLong("replica.seed", System.currentTimeMillis() % 1_000_000_000);
    private final Random random = new Random(seed);
    private final List<byte[]> updates = new ArrayList<>();
    private long client = 1;

    @Test
    void aPassageIsExactlyWhatIsLeftOfTheMarkedWords() {
        System.out.println("MarkingTest: -Dreplica.seed=" + seed);
        for (int session = 0; session < SESSIONS; session++) {
            List<Doc> writers = begin();
            int start = random.nextInt(SIGNS - 1);
            int end = start + 1 + random.nextInt(Math.min(15, SIGNS - start));
            String words = writers.get(0).words(start, end);
            Marked marked =
                    Marked.read(writers.get(0).mark(start, end).orElseThrow().bytes());
            writeApart(writers);
            for (Doc doc : writers) demandFound(doc, marked, words);
        }
    }

    @Test
    void realYjsFindsTheSamePlaces() throws IOException {
        List<Map<String, Object>> asked = new ArrayList<>();
        List<Passage> found = new ArrayList<>();
        for (int session = 0; session < 50; session++) {
            List<Doc> writers = begin();
            Marked marked = writers.get(0).mark(10, 25).orElseThrow();
            writeApart(writers);
            Optional<Passage> place = writers.get(0).find(marked);
            if (place.isEmpty()) continue;
            found.add(place.get());
            asked.add(Map.of(
                    "updates", updates.stream().map(MarkingTest::base64).toList(),
                    "start", place.get().start(),
                    "end", place.get().end(),
                    "from", base64(place.get().from()),
                    "to", base64(place.get().to())));
        }
        List<JsonNode> answers = Yjs.positions(asked);
        assertThat(answers).hasSameSizeAs(found).isNotEmpty();
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.get("start").intValue()).isEqualTo(found.get(i).start());
            assertThat(answer.get("end").intValue()).isEqualTo(found.get(i).end());
            assertThat(answer.get("from").textValue())
                    .isEqualTo(base64(found.get(i).from()));
            assertThat(answer.get("to").textValue())
                    .isEqualTo(base64(found.get(i).to()));
        }
    }

    @Test
    void anInvalidPassageIsNotMarked() {
        Doc doc = begin().get(0);
        assertThat(doc.mark(5, 5)).isEmpty();
        assertThat(doc.mark(5, 5_000)).isEmpty();
        byte[] elsewhere = new RelativePosition(new Id(77, 3), false).bytes();
        assertThat(doc.mark(elsewhere, elsewhere)).isEmpty();
        byte[] beyond = new RelativePosition(new Id(0, 5_000), true).bytes();
        assertThat(doc.mark(beyond, beyond)).isEmpty();
    }

    @Test
    void aReplacementKeepsTheFormattingOfThePassage() {
        RichText bold = new RichText(List.of(
                RichText.Op.text("Vi "),
                new RichText.Op("kan ikke", Map.of("bold", true)),
                RichText.Op.text(" støtte det.\n")));
        Doc doc = Doc.of(List.of(Seed.of(bold)));
        Passage place = doc.find(doc.mark(3, 11).orElseThrow()).orElseThrow();
        doc.apply(Update.decode(doc.replacing(place, "kan godt", 9)));
        assertThat(doc.content().ops().get(1)).isEqualTo(new RichText.Op("kan godt", Map.of("bold", true)));
        assertThat(doc.content().plain()).isEqualTo("Vi kan godt støtte det.");
    }

    private List<Doc> begin() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) signs.append((char) (FIRST + i));
        byte[] first = Seed.of(RichText.ofPlain(signs.toString()));
        updates.clear();
        updates.add(first);
        return List.of(Doc.of(List.of(first)), Doc.of(List.of(first)), Doc.of(List.of(first)));
    }

    /** All write separately, and then all get everything, each in a different order. */
    private void writeApart(List<Doc> writers) {
        for (int round = 0; round < 3; round++) {
            List<byte[]> written = new ArrayList<>();
            for (Doc doc : writers) {
                for (int edit = random.nextInt(6); edit > 0; edit--) written.add(edit(doc));
            }
            updates.addAll(written);
            for (Doc doc : writers) {
                Collections.shuffle(written, random);
                written.forEach(update -> doc.apply(Update.decode(update)));
            }
        }
    }

    /** Some signs are replaced by new letters, or by nothing. */
    private byte[] edit(Doc doc) {
        int length = doc.length() - 1;
        if (length < 2) return Seed.of(RichText.EMPTY);
        int start = random.nextInt(length - 1);
        int end = Math.min(length, start + 1 + random.nextInt(6));
        String words = "abcdefgh".substring(0, random.nextInt(8));
        Passage place = doc.find(doc.mark(start, end).orElseThrow()).orElseThrow();
        byte[] update = doc.replacing(place, words, ++client);
        doc.apply(Update.decode(update));
        return update;
    }

    private void demandFound(Doc doc, Marked marked, String words) {
        String text = doc.words(0, doc.length());
        StringBuilder left = new StringBuilder();
        text.chars().filter(sign -> words.indexOf(sign) >= 0).forEach(sign -> left.append((char) sign));
        Optional<Passage> found = doc.find(marked);
        assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(left.length() > 0);
        if (found.isEmpty()) return;
        String stands = doc.words(found.get().start(), found.get().end());
        assertThat(stands)
                .as("seed %d", seed)
                .startsWith(left.substring(0, 1))
                .endsWith(left.substring(left.length() - 1));
        assertThat(stands.chars()
                        .filter(sign -> sign >= FIRST)
                        .mapToObj(sign -> String.valueOf((char) sign))
                        .reduce("", String::concat))
                .as("seed %d", seed)
                .isEqualTo(left.toString());
        assertThat(doc.mark(found.get().from(), found.get().to()).flatMap(doc::find))
                .map(Passage::start)
                .contains(found.get().start());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
