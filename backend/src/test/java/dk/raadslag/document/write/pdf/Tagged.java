package dk.raadslag.document.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What a screen reader knows about a PDF. */
record Tagged(String language, String title, List<String> tags, List<String> bookmarks, long linksWithin) {
    static Tagged in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) bookmarks.add(item.getTitle());
            long links = 0;
            for (var page : document.getPages()) {
                for (PDAnnotation one : page.getAnnotations()) {
                    if (one instanceof PDAnnotationLink link && link.getDestination() != null) links++;
                    else if (one instanceof PDAnnotationLink link
                            && link.getAction() != null
                            && "GoTo".equals(link.getAction().getSubType())) links++;
                }
            }
            return new Tagged(
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    tags,
                    bookmarks,
                    links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            tags.add(element.getStructureType() + scope(element) + headers(element));
            collect(element, tags);
        }
    }

    /** The names of the headings that a cell belongs to. */
    private static String headers(PDStructureElement element) {
        boolean named = element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                && attributes.getDictionaryObject("Headers") instanceof COSArray;
        if (!named) return "";
        COSArray names = ((COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A))
                .getCOSArray(COSName.getPDFName("Headers"));
        return names.toList().stream()
                .map(name -> ((COSString) name).getString())
                .collect(Collectors.joining(" ", " Headers ", ""));
    }

    private static String scope(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray list && list.size() > 0) attributes = list.getObject(0);
        String scope = attributes instanceof COSDictionary one ? one.getNameAsString("Scope") : null;
        return scope == null ? "" : " " + scope;
    }
}
