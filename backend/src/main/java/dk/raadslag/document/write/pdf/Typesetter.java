package dk.raadslag.document.write.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets XHTML as a tagged PDF that is PDF/UA-1 and PDF/A-3a, without opening any file or address: a picture brings its
 * bytes.
 */
final class Typesetter {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The typesetter logs the words it stumbles over; the log must not show what an item hides.
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /** The same XHTML, and date and source of the document, give the same bytes. */
    static byte[] set(Document xhtml, dk.raadslag.document.model.Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try (PdfBoxRenderer renderer = laidOut(xhtml, document.hasCover());
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            TableHeadings.name(pdf);
            if (document.source() != null) Attached.put(pdf, document.source(), document.dated());
            Stamp.put(pdf, Stamp.identity(xhtml, document.source()), document.dated());
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The page on which each element with an id begins, as long as no page is set closer or wider. */
    static Map<String, Integer> places(Document xhtml) {
        try (PdfBoxRenderer renderer = laidOut(xhtml)) {
            return Places.in(renderer.getRootBox());
        }
    }

    /** So that no page has but one or two lines, if that is to be had. */
    private static PdfBoxRenderer laidOut(Document xhtml, boolean breaks) {
        for (String looks : List.of("closer", "wider")) {
            PdfBoxRenderer renderer = laidOut(xhtml);
            List<Element> lonely = closedIfItFails(renderer, () -> LonelyLines.in(renderer.getRootBox(), breaks));
            if (lonely.isEmpty()) return renderer;
            renderer.close();
            LonelyLines.set(lonely, looks);
        }
        return laidOut(xhtml);
    }

    private static PdfBoxRenderer laidOut(Document xhtml) {
        PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer();
        return closedIfItFails(renderer, () -> {
            renderer.layout();
            return renderer;
        });
    }

    /** A renderer holds fonts and a document, and after a failure nobody else has it to close. */
    private static <T> T closedIfItFails(PdfBoxRenderer renderer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            renderer.close();
            throw e;
        }
    }

    private static PdfRendererBuilder builder(Document xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PDDocument pdf = new PDDocument();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(xhtml, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Rådslag");
        builder.useReplacementText(Printable.MISSING);
        Typeface.addTo(builder, pdf);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/"), when);
        }
        return builder;
    }
}
