package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text with a long history stays small: words typed at a stretch are few objects, even if others type in between. */
class LoadingTest {
    private static final int EDITS = 20_000;

    @Test
    void twentyThousandTypedLettersAreFewItems() {
        Doc doc = loaded("typed letters", typed());
        assertThat(doc.items()).isLessThan(10);
        assertThat(doc.length()).isEqualTo(EDITS);
    }

    @Test
    void alternatingUpdatesOfTwoWritersAreFewItems() {
        List<byte[]> updates = new ArrayList<>();
        for (int clock = 0; clock < EDITS / 2; clock++) {
            updates.add(Wire.text(1, clock, clock == 0 ? null : new Id(1, clock - 1), null, "a"));
            updates.add(Wire.text(2, clock, clock == 0 ? null : new Id(2, clock - 1), null, "b"));
        }
        Doc doc = loaded("letters of two", updates);
        assertThat(doc.items()).isLessThan(10);
        assertThat(doc.content().plain()).isEqualTo("a".repeat(EDITS / 2) + "b".repeat(EDITS / 2));
    }

    @Test
    void deletedTextIsFewItems() {
        List<byte[]> updates = new ArrayList<>(typed());
        for (int clock = EDITS - 1; clock >= 1_000; clock--) updates.add(Wire.deleting(1, clock, 1));
        Doc doc = loaded("typed and deleted letters", updates);
        assertThat(doc.items()).isLessThan(10);
        assertThat(doc.length()).isEqualTo(1_000);
    }

    @Test
    void lettersThatCameOneByOneAreJoinedAtOnce() {
        Doc doc = new Doc();
        for (byte[] update : typed()) {
            doc.apply(Update.decode(update));
            assertThat(doc.items()).isLessThan(10);
        }
    }

    @Test
    void lettersInTheOppositeOrderWaitAndAreFewItemsInTheEnd() {
        List<byte[]> updates = new ArrayList<>(typed());
        Collections.reverse(updates);
        Doc doc = loaded("letters that came backwards", updates);
        assertThat(doc.items()).isLessThan(10);
        assertThat(doc.waiting()).isZero();
    }

    @Test
    void editsAllOverATextLoadQuickly() {
        List<byte[]> updates = new ArrayList<>(typed());
        for (int i = 0; i < EDITS; i++) {
            int at = (int) (i * 7_919L % (EDITS - 1));
            updates.add(Wire.text(2, i, new Id(1, at), new Id(1, at + 1), "b"));
        }
        Doc doc = loaded("edits all over", updates);
        assertThat(doc.length()).isEqualTo(2 * EDITS);
    }

    private static List<byte[]> typed() {
        List<byte[]> updates = new ArrayList<>();
        for (int clock = 0; clock < EDITS; clock++) {
            updates.add(Wire.text(1, clock, clock == 0 ? null : new Id(1, clock - 1), null, "a"));
        }
        return updates;
    }

    private static Doc loaded(String what, List<byte[]> updates) {
        long before = System.nanoTime();
        Doc doc = Doc.of(updates);
        System.out.printf(
                "LoadingTest: %d updates, %s: %d ms%n", updates.size(), what, (System.nanoTime() - before) / 1_000_000);
        return doc;
    }
}
