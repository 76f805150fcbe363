package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What it costs to read a text grows as its length does, whatever it is full of: else the longest text that is read
 * would keep a thread for hours. The cost is counted in bytes of memory, which no busy machine changes, and which every
 * pattern, list and copy takes.
 */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 300;
    private static final int TIMES = 6;
    private static final double MOST = 1.5;
    private static final String ITEM =
            "Dagsorden for KKR Midtjylland\\nTid: 4. november 2022\\n1.1. Aaaa\\nBaggrund\\n";

    /** What is read first loads classes. */
    @BeforeAll
    static void begin() {
        cost(
                "Referat\nDeltagere: Aa Bb, Aarhus\n1. Aaa\nBaggrund\n",
                "a\tb\n- c\n2. Bbb\nIndstilling\nDet indstilles\n",
                20);
    }

    /** @param before where the lines stand: "item", or the text above them */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Anything
                "|Lorem ipsum dolor\\n",
                "item|Lorem ipsum dolor.\\n",
                "item|lorem ipsum dolor sit amet, consectetur adipiscing elit\\n",
                "item|7\\n",
                "item|12-03-2024\\n",
                "item|(a\\n",
                "item|[a\\n",
                "item|**a\\n",
                // Headings, numbers, contents
                "|Punkt 1\\n",
                "|1.1.1\\n",
                "item|1.1. Bbbb\\nBaggrund\\n",
                "item|1. Aaaa\\n2. Bbbb\\n",
                "item|Beslutning\\n",
                "item|Indstilling\\nDet indstilles, at\\n",
                "|Lukkede punkter\\n",
                "|1. Aaaa.....1\\n",
                "|Deltagere 1\\n",
                "|1 Aaaa\\n2 Bbbb\\n3 Cccc\\n1 Dddd\\n2 Eeee\\n3 Ffff\\n",
                "|Aaaaaa\\n",
                // The cover
                "Referat\\n|kl. 99.99\\n",
                "Referat\\n|Tid: aa\\nbb\\n",
                "|KKR Midtjylland\\nreferat af\\n",
                "|Byrådet, 27-03-2008   Side 3\\n",
                // People
                "Deltagere\\n|Aa Bb, Aarhus (A)\\n",
                "Deltagere\\n|Aa Bb, Cc Dd, Ee Ff,\\n",
                "Deltagere\\nAa Bb\\n|formand\\n",
                "Deltagere: Aa Bb, |(a),(a),(a),\\n",
                "Deltagere: Aa Bb, ((x)|a,,,,a\\n",
                "Mødedeltagere\\n|Aa Bb\\nAfbud\\nAa Bb\\n",
                // Papers, lists, tables
                "item|./. Bilag\\n",
                "item|- a\\n    - b\\n        - c\\n",
                "item|a\\tb\\n",
                "item|* a\\tb\\n",
                "item|Aa\\tbb*\\ncc\\tdd\\n* note\\n",
                "item|\\t\\t\\t\\ta\\n",
                "|Punkt\\tReferat\\n",
                "Punkt\\tEmne\\tReferat\\n1\\tAa\\tb\\n2\\tBb\\tc\\n|\\t\\td\\n"
            })
    void six_times_the_lines_cost_six_times_as_much(String before, String repeated) {
        String above = before == null ? "" : before.equals("item") ? ITEM : before;
        grows(times -> cost(above.translateEscapes(), repeated.translateEscapes(), times));
    }

    @Test
    void headings_that_a_file_calls_so_cost_what_they_are_many() {
        grows(times -> {
            List<Passage> passages = Stream.concat(
                            Stream.of(passage(Kind.WORDS, "Dagsorden"), passage(Kind.HEADING, "1. Aaaa")),
                            Stream.generate(() -> passage(Kind.HEADING, "Bbb")).limit(times))
                    .toList();
            return cost(() -> AgendaReader.read(Manuscript.of(new Opened(passages)), Corrections.NONE));
        });
    }

    /** Every row is as long as the longest. */
    @Test
    void one_row_of_many_cells_makes_no_others_long() {
        grows(times -> {
            byte[] text = text(ITEM.translateEscapes() + "a\t".repeat(times) + "b\n" + "c\td\n".repeat(times));
            return cost(() -> AgendaReader.read(text));
        });
    }

    private static Passage passage(Kind kind, String words) {
        return new Passage(kind, kind == Kind.HEADING ? 1 : 0, 0, words, List.of(), List.of(), 0, true);
    }

    private static void grows(IntToLongFunction cost) {
        assertThat((double) cost.applyAsLong(TIMES * FEW) / cost.applyAsLong(FEW))
                .isLessThan(MOST * TIMES);
    }

    private static long cost(String above, String repeated, int times) {
        byte[] text = text(above + repeated.repeat(times));
        return cost(() -> AgendaReader.read(text));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static long cost(Runnable reading) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        try {
            reading.run();
        } catch (UnreadableDocument none) {
            // It is refused when it has been read.
        }
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
