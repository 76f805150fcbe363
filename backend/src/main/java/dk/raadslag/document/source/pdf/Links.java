package dk.raadslag.document.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The places of a page that lead to addresses. */
final class Links {
    private static final int MOST = 2000;
    private static final int LONGEST = 2000;

    private record Area(PDRectangle where, String address) {}

    private final List<Area> areas = new ArrayList<>();

    private Links() {}

    static Links of(PDPage page) throws IOException {
        Links links = new Links();
        PDRectangle shown = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (links.areas.size() >= MOST) break;
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI leads
                    && link.getRectangle() != null
                    && isAddress(leads.getURI())) {
                PDRectangle where = link.getRectangle();
                float top = shown.getUpperRightY() - where.getUpperRightY();
                links.areas.add(new Area(
                        new PDRectangle(
                                where.getLowerLeftX() - shown.getLowerLeftX(),
                                top,
                                where.getWidth(),
                                where.getHeight()),
                        leads.getURI()));
            }
        }
        return links;
    }

    private static boolean isAddress(String address) {
        return address != null
                && address.length() <= LONGEST
                && (address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:"));
    }

    /** The address behind a point of the page, or null. */
    String at(float x, float y) {
        for (Area area : areas) if (area.where.contains(x, y)) return area.address;
        return null;
    }
}
