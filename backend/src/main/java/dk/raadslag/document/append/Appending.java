package dk.raadslag.document.append;

import dk.raadslag.document.source.pdf.PapersBehind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Puts papers behind their document, each after its leaf, with bookmarks to the leaves. The tags of the document stay,
 * and those of papers that have some; but nobody knows whether the papers can be read by everybody and archived, so the
 * whole no longer says of itself that it is PDF/UA and PDF/A.
 */
final class Appending {
    private static final int MOST_PAGES = 3000;

    private Appending() {}

    static void run(Path folder, Order order) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        // What was appended is read when the whole is saved.
        List<PDDocument> opened = new ArrayList<>();
        try (PDDocument whole = load(folder.resolve(Order.DOCUMENT).toFile());
                PDDocument leaves = load(folder.resolve(Order.LEAVES).toFile())) {
            int first = whole.getNumberOfPages();
            PapersBehind.begin(whole);
            merger.appendDocument(whole, leaves);
            List<PDPage> behind = new ArrayList<>();
            for (int i = 0; i < order.papers().size(); i++) {
                behind.add(whole.getPage(first + i));
            }
            List<PDPage> inOrder = new ArrayList<>();
            List<Integer> unreadable = new ArrayList<>();
            for (int i = 0; i < order.papers().size(); i++) {
                inOrder.add(behind.get(i));
                Order.Paper paper = order.papers().get(i);
                if (paper.file() == null) continue;
                List<PDPage> pages = append(whole, folder, paper, merger, opened);
                if (pages.isEmpty()) unreadable.add(i);
                inOrder.addAll(pages);
            }
            if (!unreadable.isEmpty()) throw new UnreadablePapers(unreadable);
            putInOrder(whole, first, inOrder);
            addBookmarks(whole, order, behind);
            Claims.takeBack(whole);
            whole.save(folder.resolve(Order.RESULT).toFile());
        } finally {
            for (PDDocument paper : opened) paper.close();
        }
    }

    static PDDocument load(File file) throws IOException {
        return Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache());
    }

    /** The pages that the paper became; none when it cannot be read, and then the whole is of no use. */
    private static List<PDPage> append(
            PDDocument whole, Path folder, Order.Paper paper, PDFMergerUtility merger, List<PDDocument> opened)
            throws IOException {
        int from = whole.getNumberOfPages();
        try {
            PDDocument read = load(folder.resolve(paper.file()).toFile());
            opened.add(read);
            if (from + read.getNumberOfPages() > MOST_PAGES) throw new TooManyPages();
            if (read.getNumberOfPages() == 0) return List.of();
            read.setAllSecurityToBeRemoved(true);
            Harmless.make(read);
            merger.appendDocument(whole, read);
        } catch (TooManyPages e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Room.demandIn(folder);
            return List.of();
        }
        List<PDPage> pages = new ArrayList<>();
        for (int i = from; i < whole.getNumberOfPages(); i++) pages.add(whole.getPage(i));
        return pages;
    }

    /** Tags name pages and not their numbers, so that these may change. */
    private static void putInOrder(PDDocument whole, int first, List<PDPage> pages) {
        while (whole.getNumberOfPages() > first) whole.removePage(whole.getNumberOfPages() - 1);
        pages.forEach(whole::addPage);
    }

    private static void addBookmarks(PDDocument whole, Order order, List<PDPage> leaves) {
        PDDocumentOutline outline = whole.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            whole.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDOutlineItem papers = bookmark(order.heading(), leaves.get(0));
        for (int i = 0; i < leaves.size(); i++)
            papers.addLast(bookmark(order.papers().get(i).title(), leaves.get(i)));
        outline.addLast(papers);
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageXYZDestination top = new PDPageXYZDestination();
        top.setPage(page);
        top.setTop((int) page.getMediaBox().getHeight());
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(top);
        return bookmark;
    }
}
