package dk.raadslag.document.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Takes out of a paper what is no page: what it does by itself when it is opened, its forms (whose answers stay as they
 * look), its bookmarks and files. Of its links those stay that lead to the web, to mail or within it.
 */
final class Harmless {
    private static final Set<COSName> KEPT = Set.of(
            COSName.TYPE,
            COSName.PAGES,
            COSName.DESTS,
            COSName.NAMES,
            COSName.STRUCT_TREE_ROOT,
            COSName.MARK_INFO,
            COSName.LANG,
            COSName.OCPROPERTIES);

    private static final Set<String> SEEN = Set.of(
            "Link",
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Widget",
            "Watermark");

    /** An address without a scheme follows the base that a program assumes, which may be a folder. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);
    /** What it does by itself; files; where it led once; what programs keep for themselves, which may be any of it. */
    private static final List<COSName> HIDDEN =
            Stream.of("AA", "AF", "PA", "PieceInfo").map(COSName::getPDFName).toList();

    private Harmless() {}

    static void make(PDDocument paper) throws IOException {
        flatten(paper);
        COSDictionary catalog = paper.getDocumentCatalog().getCOSObject();
        for (COSName key : List.copyOf(catalog.keySet())) if (!KEPT.contains(key)) catalog.removeItem(key);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            for (COSName key : List.copyOf(names.keySet())) if (!key.equals(COSName.DESTS)) names.removeItem(key);
        }
        paper.setDocumentInformation(new PDDocumentInformation());
        for (PDPage page : paper.getPages()) make(page);
    }

    private static void flatten(PDDocument paper) throws IOException {
        PDAcroForm form = paper.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.getFields().isEmpty() && !form.xfaIsDynamic()) form.flatten();
    }

    private static void make(PDPage page) throws IOException {
        HIDDEN.forEach(page.getCOSObject()::removeItem);
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!SEEN.contains(annotation.getSubtype())) continue;
            COSDictionary one = annotation.getCOSObject();
            HIDDEN.forEach(one::removeItem);
            COSBase action = one.getDictionaryObject(COSName.A);
            if (!leads(action)) one.removeItem(COSName.A);
            kept.add(annotation);
        }
        page.setAnnotations(kept);
    }

    /** One step alone: further ones could be anything. */
    private static boolean leads(COSBase action) {
        return action instanceof COSDictionary step
                && !step.containsKey(COSName.NEXT)
                && leads(String.valueOf(step.getNameAsString(COSName.S)), step);
    }

    private static boolean leads(String kind, COSDictionary step) {
        if (kind.equals("GoTo")) return true;
        String address = step.getString(COSName.URI);
        return kind.equals("URI") && address != null && ADDRESS.matcher(address).matches();
    }
}
