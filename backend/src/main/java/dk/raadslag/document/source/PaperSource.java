package dk.raadslag.document.source;

import dk.raadslag.document.source.docx.DocxSource;
import dk.raadslag.document.source.office.OfficeFile;
import dk.raadslag.document.source.office.PptxText;
import dk.raadslag.document.source.office.XlsxText;
import dk.raadslag.document.source.pdf.PdfSource;

/** The words of a paper: PDF, DOCX, XLSX or PPTX, by its content. */
public final class PaperSource {
    private PaperSource() {}

    /** @throws UnreadableFile when it cannot be read, or has no words */
    public static PaperText text(byte[] file) {
        if (Source.isPdf(file)) return PaperText.of(PdfSource.read(file));
        if (Source.isOld(file)) throw new UnreadableFile(Fault.PASSWORD);
        if (!Source.isZip(file)) throw new UnreadableFile(Fault.KIND);
        return OfficeFile.read(file, (packed, main) -> {
            String type = OfficeFile.type(main);
            if (type.contains("wordprocessingml")) return PaperText.of(DocxSource.passages(packed, main));
            if (type.contains("spreadsheetml.sheet")) return XlsxText.of(packed, main);
            if (type.contains("presentationml")) return PptxText.of(main);
            throw new UnreadableFile(Fault.KIND);
        });
    }
}
