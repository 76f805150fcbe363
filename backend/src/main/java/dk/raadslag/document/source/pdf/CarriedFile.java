package dk.raadslag.document.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The data that a PDF of ours carries. Of two such files nobody can say which one is meant, so that neither is taken;
 * nor is one that is larger than any meeting.
 */
final class CarriedFile {
    private static final String NAME = "raadslag.json";
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int DEEPEST = 16;
    private static final int MOST_ENTRIES = 10_000;
    private static final byte[] UNUSABLE = {};

    private final Set<COSStream> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private int entries;

    private CarriedFile() {}

    /** Null where there is none, empty where it cannot be taken out. */
    static byte[] of(PDDocument pdf) throws IOException {
        CarriedFile files = new CarriedFile();
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) files.tree(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        files.all(catalog.getCOSArray(COSName.getPDFName("AF")));
        if (files.found.isEmpty()) return null;
        return files.found.size() > 1
                ? UNUSABLE
                : content(files.found.iterator().next());
    }

    private static byte[] content(COSStream file) throws IOException {
        try (InputStream in = file.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? UNUSABLE : bytes;
        }
    }

    private void tree(COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST) return;
        all(node.getCOSArray(COSName.NAMES));
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size() && entries < MOST_ENTRIES; i++, entries++)
            if (kids.getObject(i) instanceof COSDictionary kid) tree(kid, depth + 1);
    }

    private void all(COSArray files) {
        for (int i = 0; files != null && i < files.size() && entries < MOST_ENTRIES; i++, entries++)
            if (files.getObject(i) instanceof COSDictionary described) add(described);
    }

    private void add(COSDictionary described) {
        boolean ours = NAME.equals(described.getString(COSName.UF)) || NAME.equals(described.getString(COSName.F));
        COSDictionary embedded = described.getCOSDictionary(COSName.EF);
        if (!ours || embedded == null) return;
        for (COSName form : new COSName[] {COSName.UF, COSName.F}) {
            COSBase file = embedded.getDictionaryObject(form);
            if (file instanceof COSStream stream) found.add(stream);
        }
    }
}
