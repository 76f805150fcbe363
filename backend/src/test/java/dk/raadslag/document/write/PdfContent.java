package dk.raadslag.document.write;

import static dk.raadslag.document.write.Content.squeezed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF by its tags, as a screen reader does: what belongs to pages only is no part of it. */
public final class PdfContent {
    private static final String END = "\u0002";
    /** Dots and the number of a page, as contents have them. */
    private static final String PAGE = "(?<=" + END + ")[. ]+" + END + "\\d+" + END;

    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final List<String> structure = new ArrayList<>();

    private PdfContent() {}

    public static Content of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfContent read = new PdfContent();
            for (PDPage page : document.getPages()) read.mark(page);
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            read.describe(root, -1);
            return new Content(cleaned(read.words(root, "none")), read.structure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> mark(content, words));
        marked.put(page.getCOSObject(), words);
    }

    private static void mark(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object one : content.getContents()) {
            if (one instanceof TextPosition letter) text.append(letter.getUnicode());
            if (one instanceof PDMarkedContent inner) mark(inner, words);
        }
        if (content.getMCID() >= 0) words.merge(content.getMCID(), text.toString(), String::concat);
    }

    private static String cleaned(String words) {
        return squeezed(words.replaceAll(PAGE, "").replace(END, ""));
    }

    /** The words below an element, but for those below elements of one type. */
    private String words(PDStructureNode node, String without) {
        StringBuilder out = new StringBuilder();
        for (Object kid : captionFirst(node.getKids())) {
            if (kid instanceof PDStructureElement element) {
                if (!element.getStructureType().equals(without)) out.append(words(element, without));
            } else if (kid instanceof PDMarkedContentReference more && !repeatsHeading(node)) {
                out.append(words(more.getPage(), more.getMCID()));
            } else if (kid instanceof Integer id) {
                out.append(words(((PDStructureElement) node).getPage(), id));
            }
        }
        return out.toString();
    }

    /** Printed above its table, and tagged below it. */
    private static List<Object> captionFirst(List<Object> kids) {
        List<Object> sorted = new ArrayList<>(kids);
        sorted.sort(Comparator.comparing(kid -> !(kid instanceof PDStructureElement element
                && element.getStructureType().equals("Caption"))));
        return sorted;
    }

    /** What a heading of a table has on a further page is the same again. */
    private static boolean repeatsHeading(PDStructureNode node) {
        for (PDStructureNode at = node; at instanceof PDStructureElement element; at = element.getParent()) {
            if (element.getStructureType().equals("THead")) return true;
        }
        return false;
    }

    private String words(PDPage page, int id) {
        return marked.get(page.getCOSObject()).getOrDefault(id, "") + END;
    }

    private void describe(PDStructureNode node, int depth) {
        for (PDStructureElement element : elements(node)) {
            String type = element.getStructureType();
            if (type.matches("H[1-6]")) structure.add("h" + type.charAt(1) + " " + cleaned(words(element, "none")));
            if (type.equals("TR")) {
                structure.add("row "
                        + elements(element).stream()
                                .map(cell -> cleaned(words(cell, "none")))
                                .collect(Collectors.joining("|")));
            }
            if (type.equals("LI")) structure.add(depth + " " + cleaned(words(element, "L")));
            describe(element, type.equals("L") ? depth + 1 : depth);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .flatMap(kid -> kid instanceof PDStructureElement element ? Stream.of(element) : Stream.empty())
                .toList();
    }
}
