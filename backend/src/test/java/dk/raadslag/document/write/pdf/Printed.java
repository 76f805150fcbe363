package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back: the words of each page, cover first. */
public record Printed(List<String> pages) {
    public static Printed of(byte[] pdf) {
        return new Printed(readPages(pdf));
    }

    /** Page number of the first page after the contents with the words, or 0. */
    int pageOf(String words) {
        for (int page = 3; page <= pages.size(); page++) {
            if (oneLine(pages.get(page - 1)).contains(words)) return page;
        }
        return 0;
    }

    String page(int number) {
        return oneLine(pages.get(number - 1));
    }

    /** All words, white space as single spaces. */
    public String all() {
        return oneLine(String.join(" ", pages));
    }

    void assertInOrder(String... words) {
        assertThat(all()).containsSubsequence(words);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> readPages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> words(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
