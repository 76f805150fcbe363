package dk.raadslag.document.append;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself: that it is PDF/A and PDF/UA. */
final class Claims {
    private Claims() {}

    static void takeBack(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) return;
        String said;
        try (InputStream in = metadata.createInputStream()) {
            said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String less = said.replaceAll("(?s)<(pdfaid|pdfuaid):(\\w+)>.*?</\\1:\\2>", "")
                .replaceAll("\\s(pdfaid|pdfuaid):\\w+=\"[^\"]*\"", "");
        metadata.importXMPMetadata(less.getBytes(StandardCharsets.UTF_8));
    }
}
