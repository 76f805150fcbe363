package dk.raadslag.document.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages of papers behind a document of ours, which are no agenda. The server appends them, and says in the file
 * how many pages the document itself has.
 */
public final class PapersBehind {
    private static final String OWN_PAGES = "OwnPages";

    private PapersBehind() {}

    /** Before papers are put behind it. */
    public static void begin(PDDocument document) {
        document.getDocumentInformation()
                .setCustomMetadataValue(OWN_PAGES, String.valueOf(document.getNumberOfPages()));
    }

    /**
     * Takes them off.
     *
     * @return how many pages they had
     */
    static int takeOff(PDDocument document) throws IOException {
        String said = document.getDocumentInformation().getCustomMetadataValue(OWN_PAGES);
        if (said == null || !said.matches("[1-9]\\d{0,3}")) return 0;
        int own = Integer.parseInt(said);
        int behind = Math.max(0, document.getNumberOfPages() - own);
        for (int i = 0; i < behind; i++) document.removePage(document.getNumberOfPages() - 1);
        return behind;
    }
}
