package dk.raadslag;

import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How quick the writers are, and what 20 exports at once do to everybody else: {@code bin/bench documents}, which
 * writes bench/DOCUMENTS.md. Fails only when something went wrong, never by the clock.
 */
class DocumentBench {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final boolean QUICK = Boolean.getBoolean("documents.quick");
    private static final int TIMES = QUICK ? 3 : 40;
    private static final int AT_ONCE = 20;

    private final StringBuilder table = new StringBuilder();

    @Test
    void measure() throws Exception {
        Document document = MeetingDocument.of(minutes(), Imprint.NONE);
        int pages = pages(Format.PDF.write(MeetingDocument.of(Sample.agenda(), Imprint.NONE)));
        say(
                """
            # Documents

            Written by `bin/bench documents` on %s. %s, %d processors, Java %s, heap of at most %d MB. The server, PostgreSQL and
            Keycloak of the second part share the machine with the bench; its load was %.0f when the bench began, so that other
            work took time too if that is more than one.

            ## The writers

            """
                        .formatted(
                                LocalDate.now(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("java.version"),
                                Runtime.getRuntime().maxMemory() >> 20,
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        writers(document, pages);
        atOnce();
        System.out.println(table);
        if (!QUICK) Files.writeString(Checkout.find().root().resolve("bench/DOCUMENTS.md"), table);
    }

    private void writers(Document document, int pagesBefore) throws IOException {
        List<String> rows = new ArrayList<>();
        int pages = 0;
        for (Format format : Format.values()) {
            long from = System.nanoTime();
            byte[] first = format.write(document);
            double cold = millis(from);
            if (format == Format.PDF) pages = pages(first);
            double[] warm = new double[TIMES];
            resetPeaks();
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                format.write(document);
                warm[i] = millis(begun);
            }
            Arrays.sort(warm);
            double median = warm[TIMES / 2];
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %d | %d |%n",
                    format,
                    cold,
                    median,
                    warm[TIMES * 9 / 10],
                    pages * 1000 / cold,
                    pages * 1000 / median,
                    first.length / 1000,
                    peak()));
        }
        say(
                """
            Minutes of %d pages, written %d times by one thread. Cold is the first time that the format is written; an agenda of
            %d pages was set before.

            | format | cold, ms | warm, median ms | warm, p90 ms | pages a second, cold | pages a second, warm | kB | peak of the heap, MB |
            |---|--:|--:|--:|--:|--:|--:|--:|
            %s
            """
                        .formatted(pages, TIMES, pagesBefore, String.join("", rows)));
    }

    /** Twenty people ask at once, each for another meeting, while the machine's operator asks for its health. */
    private void atOnce() throws Exception {
        Api api = SERVER.api();
        String text = Sources.text(Sources.ALL.get(1));
        List<String> meetings = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Api.Answer imported = api.importText(
                    "sekretariat",
                    text.replaceFirst("Sted: ", "Sted: Sal " + i + ", ").getBytes(StandardCharsets.UTF_8));
            meetings.add(imported.body().getString("id"));
        }
        say(
                """

            ## %d exports at once

            Each of another meeting, asked over HTTP at the same moment, two printed at a time; beside them `/health/live` is asked
            every 5 ms.

            | exports | all done, ms | /health/live, median ms | p99 ms | longest ms | peak of the heap, MB |
            |---|--:|--:|--:|--:|--:|
            """
                        .formatted(AT_ONCE));
        row("none", api, List.of());
        for (String form : List.of("minutes.pdf", "minutes?as=docx", "minutes?as=odt", "decisions?as=pdf", "bundle")) {
            row(
                    form,
                    api,
                    meetings.stream()
                            .map(id -> "/api/meetings/" + id + "/" + form)
                            .toList());
        }
    }

    private void row(String name, Api api, List<String> paths) throws Exception {
        resetPeaks();
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        long from = System.nanoTime();
        List<CompletableFuture<Integer>> asked = paths.stream()
                .map(path -> CompletableFuture.supplyAsync(
                        () -> api.get("sekretariat", path).status(), people))
                .toList();
        List<Double> health = new ArrayList<>();
        CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        Api operations = SERVER.operations();
        while (health.size() < 100 || !all.isDone()) {
            long begun = System.nanoTime();
            if (operations.get(null, "/health/live").status() != 200) throw new AssertionError("not alive");
            health.add(millis(begun));
            Thread.sleep(5);
        }
        double done = paths.isEmpty() ? 0 : millis(from);
        asked.forEach(one -> {
            if (one.join() != 200) throw new AssertionError(name + " " + one.join());
        });
        people.shutdown();
        double[] sorted =
                health.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        say(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.1f | %d |%n",
                name,
                done,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                peak()));
    }

    /** The sample's sections, over and over, until there are some thirty pages. */
    private static MeetingSnapshot minutes() {
        List<Section> sections = new ArrayList<>();
        IntStream.range(0, 4).forEach(again -> Sample.minutes()
                .sections()
                .forEach(section -> sections.add(section.mapItems(
                        item -> item.withId(UUID.nameUUIDFromBytes((again + " " + item.id()).getBytes()))))));
        return Sample.minutes().withSections(sections);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private void say(String words) {
        table.append(words);
    }
}
