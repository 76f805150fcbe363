package dk.raadslag;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.OfficeFiles;
import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.process.FileBytes;
import dk.raadslag.document.source.process.FileOpener;
import dk.raadslag.document.write.Format;
import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What taking the words out of papers costs in the process that opens files: part of {@code bin/bench documents}, which
 * writes bench/PAPERS.md. Never fails by the clock.
 */
class PaperBench {
    private static final boolean QUICK = Boolean.getBoolean("documents.quick");
    private static final int TIMES = QUICK ? 3 : 20;

    @Test
    void measure() throws IOException {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        papers.put("PDF, minutes of 24 pages", Format.PDF.write(MeetingDocument.of(Sample.minutes())));
        papers.put("DOCX, the same minutes", Format.DOCX.write(MeetingDocument.of(Sample.minutes())));
        papers.put("XLSX, 25,000 rows, cut at a million characters", OfficeFiles.rows(25_000, 2));
        papers.put("PPTX, 200 slides", OfficeFiles.slides(200));
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) rows.append(row(paper.getKey(), paper.getValue()));
        String table =
                """
                # Papers

                Written by `bin/bench documents` on %s. %s, %d processors, Java %s; the words of each file are taken out %d times, in the
                process of at most 384 MB that opens files. Cold is the first file of a new process, its start included.

                | paper | kB | words, kB | cold, ms | warm, median ms | warm, p90 ms | memory of the process, MB |
                |---|--:|--:|--:|--:|--:|--:|
                %s"""
                        .formatted(
                                LocalDate.now(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("java.version"),
                                TIMES,
                                rows);
        System.out.println(table);
        if (!QUICK) Files.writeString(Checkout.find().root().resolve("bench/PAPERS.md"), table);
    }

    private static String row(String name, byte[] paper) throws IOException {
        try (FileOpener opener = new FileOpener(Duration.ofMinutes(1))) {
            FileBytes bytes = FileBytes.of(paper);
            long from = System.nanoTime();
            PaperText text = opener.words(bytes);
            double cold = millis(from);
            double[] warm = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                opener.words(bytes);
                warm[i] = millis(begun);
            }
            Arrays.sort(warm);
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.0f | %.0f | %.0f | %d |%n",
                    name,
                    paper.length / 1000,
                    text.words().length() / 1000,
                    cold,
                    warm[TIMES / 2],
                    warm[TIMES * 9 / 10],
                    resident(opener.processId().orElseThrow()));
        }
    }

    /** In MB; 0 where the system does not tell. */
    private static long resident(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) return 0;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
