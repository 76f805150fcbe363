package dk.raadslag.document.write;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.write.pdf.Pdf;
import java.util.function.Function;

/** The files that a document becomes. The same document gives the same bytes. */
public enum Format {
    PDF("application/pdf", Pdf::of);

    private final String mediaType;
    private final Function<Document, byte[]> writer;

    Format(String mediaType, Function<Document, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Blocks for up to some seconds; call it on a worker thread, from any number at once. */
    public byte[] write(Document document) {
        return writer.apply(document);
    }
}
