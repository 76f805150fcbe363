package dk.raadslag.document.write;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.write.docx.Docx;
import dk.raadslag.document.write.html.Html;
import dk.raadslag.document.write.odt.Odt;
import dk.raadslag.document.write.pdf.Pdf;
import dk.raadslag.document.write.text.PlainText;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** The files that a document becomes; each has the same words in the same order. */
public enum Format {
    PDF("application/pdf", "pdf", Pdf::of),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Format::docx),
    ODT("application/vnd.oasis.opendocument.text", "odt", Odt::of),
    HTML("text/html; charset=utf-8", "html", Html::of),
    TEXT("text/plain; charset=utf-8", "txt", PlainText::of);

    private final String mediaType;
    private final String ending;
    private final Function<Document, byte[]> writer;

    Format(String mediaType, String ending, Function<Document, byte[]> writer) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
    }

    /** The format whose files end so. */
    public static Format ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the point. */
    public String ending() {
        return ending;
    }

    /** Readers that do not count pages show those of the PDF. */
    private static byte[] docx(Document document) {
        boolean lists = document.blocks().stream().anyMatch(Format::holdsContents);
        return Docx.of(document, lists ? Pdf.places(document) : Map.of());
    }

    private static boolean holdsContents(Block block) {
        return block instanceof Contents
                || block instanceof Part part && part.blocks().stream().anyMatch(Format::holdsContents);
    }

    /**
     * The file. Blocks for up to some seconds; call it on a worker thread, from any number at once. The same document
     * gives the same bytes.
     */
    public byte[] write(Document document) {
        return writer.apply(document);
    }
}
