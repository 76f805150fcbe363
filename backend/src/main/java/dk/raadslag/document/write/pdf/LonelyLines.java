package dk.raadslag.document.write.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Finds what ends with a page of one or two lines, or none, and sets it a little closer, or else a little wider. */
final class LonelyLines {
    private static final int FEW = 2;
    private static final Set<String> BEGINNING = Set.of("contents", "participants", "section", "items");

    private LonelyLines() {}

    /** What stands on pages of its own. */
    private record Stretch(List<Element> elements, TreeSet<Integer> lines) {}

    /**
     * The elements that end so.
     *
     * @param root after the layout
     * @param breaks true when contents, participants and sections each begin a page
     */
    static List<Element> in(Box root, boolean breaks) {
        List<PageBox> pages = root.getLayer().getPages();
        List<Stretch> stretches = new ArrayList<>();
        for (Box child : body(root).getChildren()) {
            Element element = child.getElement();
            if (element == null) continue;
            boolean begins = breaks && classes(element).stream().anyMatch(BEGINNING::contains);
            if (stretches.isEmpty() || begins) stretches.add(new Stretch(new ArrayList<>(), new TreeSet<>()));
            Stretch stretch = stretches.get(stretches.size() - 1);
            stretch.elements().add(element);
            collect(child, stretch.lines());
        }
        List<Element> lonely = new ArrayList<>();
        for (int at = 0; at < stretches.size(); at++) {
            Stretch stretch = stretches.get(at);
            // What is below the last words may begin a page of its own, which is empty.
            boolean empty = at == stretches.size() - 1
                    && !stretch.lines().isEmpty()
                    && stretch.lines().last() < pages.get(pages.size() - 1).getTop();
            if (empty || endsLonely(stretch, pages)) lonely.addAll(stretch.elements());
        }
        return lonely;
    }

    /** Gives the elements these looks, and takes others of ours from them. */
    static void set(List<Element> elements, String looks) {
        for (Element element : elements) {
            String others = element.getAttribute("class").replaceAll("\\s*\\b(closer|wider)\\b", "");
            element.setAttribute("class", (others + " " + looks).strip());
        }
    }

    private static boolean endsLonely(Stretch stretch, List<PageBox> pages) {
        if (stretch.lines().isEmpty()) return false;
        int last = stretch.lines().last();
        for (PageBox page : pages) {
            if (page.getTop() > last || last >= page.getBottom()) continue;
            boolean first = stretch.lines().first() >= page.getTop();
            return !first && stretch.lines().tailSet(page.getTop()).size() <= FEW;
        }
        return false;
    }

    private static Box body(Box root) {
        for (Box box : root.getChildren()) {
            if (box.getElement() != null && box.getElement().getTagName().equals("body")) return box;
        }
        return root;
    }

    /** Where lines are; those beside each other are one. */
    private static void collect(Box box, TreeSet<Integer> lines) {
        if (box instanceof LineBox line) {
            if (line.isContainsContent()) lines.add(line.getAbsY());
            return;
        }
        for (Box child : box.getChildren()) collect(child, lines);
    }

    private static List<String> classes(Element element) {
        return Arrays.asList(element.getAttribute("class").split("\\s+"));
    }
}
