package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** One frame, 1 MB at most, may not take memory out of proportion: {@code FACTOR} times its size, whatever it holds. */
class HostileSizeTest {
    private static final int FRAME = 1_000_000;
    private static final int FACTOR = 250;
    private static final int GROUND = 200_000;

    @Test
    void unitsThatAreGone() {
        bounded("gone", one(1, FRAME / 2, i -> new WireWriter().octet(0).number(1)));
    }

    @Test
    void deletedUnits() {
        bounded("deleted", one(1, FRAME / 4, i -> Wire.struct(1, i == 0 ? null : new Id(1, 0), null)
                .number(1)));
    }

    @Test
    void letters() {
        bounded("letters", one(1, FRAME / 6, i -> Wire.struct(4, i == 0 ? null : new Id(1, i - 1), null)
                .string("a")));
    }

    @Test
    void lettersInAlternatingPlaces() {
        bounded("alternating", one(1, 50_000, i -> Wire.struct(4, i == 0 ? null : new Id(1, i / 2), null)
                .string("a")));
    }

    @Test
    void manyClients() {
        bounded(
                "clients",
                many(10_000, i -> Wire.section(i, 0, Wire.struct(4, null, null).string("a"))));
    }

    @Test
    void manyClientsThatWaitForUnknownOnes() {
        bounded(
                "waiting",
                many(
                        10_000,
                        i -> Wire.section(
                                i,
                                0,
                                Wire.struct(4, new Id(1_000_000 + i, 9), null).string("a"))));
    }

    @Test
    void deletesOfManyUnknownClients() {
        WireWriter out = new WireWriter().number(0).number(FRAME / 6);
        for (int i = 0; i < FRAME / 6; i++)
            out.number(i).number(1).number(2 * i).number(1);
        bounded("deletes", out.bytes());
    }

    @Test
    void everySecondLetterDeleted() {
        int letters = 400_000;
        WireWriter out = new WireWriter().append(prefix(Wire.text(1, 0, null, null, "a".repeat(letters))));
        out.number(1).number(1).number(letters / 4);
        for (int i = 0; i < letters / 4; i++) out.number(2 * i).number(1);
        bounded("every second", out.bytes());
    }

    @Test
    void manyFormatsAndTables() {
        bounded("formats", one(1, FRAME / 17, i -> Wire.struct(6, i == 0 ? null : new Id(1, i - 1), null)
                .string("quote")
                .string("true")));
        bounded("tables", one(1, 1, i -> Wire.struct(5, null, null)
                .string("{\"table\":{\"rows\":[" + "[],".repeat(330_000) + "[]]}}")));
    }

    @Test
    void garbage() {
        byte[] garbage = new byte[FRAME];
        new Random(3).nextBytes(garbage);
        bounded("garbage", garbage);
        for (int octet : new int[] {0, 1, 0x7f, 0x80, 0xff, 0x84}) {
            Arrays.fill(garbage, (byte) octet);
            bounded("garbage of " + octet, garbage);
        }
    }

    @Test
    void lettersAllOverALongText() {
        byte[] text = prefix(Wire.text(1, 0, null, null, "a".repeat(400_000)));
        WireWriter out = new WireWriter().number(2).append(Arrays.copyOfRange(text, 1, text.length));
        out.number(40_000).number(2).number(0);
        for (int i = 0; i < 40_000; i++) {
            out.append(Wire.struct(4, new Id(1, 9 * i), new Id(1, 9 * i + 1))
                    .string("b")
                    .bytes());
        }
        bounded("all over", out.number(0).bytes());
    }

    private static void bounded(String what, byte[] update) {
        assertThat(update.length).as(what).isLessThan(3 * FRAME);
        long[] decoding = {0};
        long began = System.nanoTime();
        long allocated = Allocation.of(() -> {
            Update decoded = null;
            try {
                decoding[0] = -Allocation.of(() -> Update.decode(update));
                decoded = Update.decode(update);
            } catch (MalformedUpdate refused) {
                return;
            }
            Doc doc = new Doc();
            doc.apply(decoded);
            assertThat(doc.content().ops()).isNotEmpty();
            doc.state();
        });
        allocated += decoding[0];
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        System.out.printf(
                "HostileSizeTest: %s: %d bytes took %d times as much, %d ms%n",
                what, update.length, allocated / update.length, milliseconds);
        assertThat(allocated).as(what).isLessThan((long) FACTOR * update.length + GROUND);
    }

    private static byte[] one(long client, int count, IntFunction<WireWriter> struct) {
        WireWriter out = new WireWriter().number(1).number(count).number(client).number(0);
        for (int i = 0; i < count; i++) out.append(struct.apply(i).bytes());
        return out.number(0).bytes();
    }

    private static byte[] many(int count, IntFunction<byte[]> section) {
        WireWriter out = new WireWriter().number(count);
        for (int i = 0; i < count; i++) out.append(section.apply(i));
        return out.number(0).bytes();
    }

    /** An update without its empty list of deletes. */
    private static byte[] prefix(byte[] update) {
        return Arrays.copyOf(update, update.length - 1);
    }
}
