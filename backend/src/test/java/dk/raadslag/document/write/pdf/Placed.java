package dk.raadslag.document.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A string of letters and where on its page it stands, in points from the upper left corner. */
record Placed(String letters, int page, double left, double baseline, double right) {
    /** All strings of the document, in the order in which they are drawn. */
    static List<Placed> in(byte[] pdf) {
        List<Placed> placed = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    TextPosition last = positions.get(positions.size() - 1);
                    placed.add(new Placed(
                            text, getCurrentPageNo(), first.getX(), first.getY(), last.getX() + last.getWidth()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return placed;
    }

    static String words(List<Placed> placed) {
        return placed.stream().map(Placed::letters).collect(Collectors.joining(" "));
    }
}
