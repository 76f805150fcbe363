package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF of anybody's, open for as long as something is taken from it. */
final class PdfFile {
    /** What is taken from it. */
    interface Taking<T> {
        T from(PDDocument pdf) throws IOException;
    }

    private PdfFile() {}

    /**
     * @param mostMemory bytes for what is unpacked of it
     * @throws UnreadableFile when it asks for a password or is damaged, besides what {@code taking} throws
     */
    static <T> T open(byte[] file, long mostMemory, Taking<T> taking) {
        try (PDDocument pdf =
                Loader.loadPDF(file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(mostMemory).streamCache)) {
            return taking.from(pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Fault.PASSWORD);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | IllegalStateException e) {
            // A broken file fails anywhere in the library.
            throw new UnreadableFile(Fault.DAMAGED, e);
        }
    }
}
