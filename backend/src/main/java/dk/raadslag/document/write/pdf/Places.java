package dk.raadslag.document.write.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which page each element with an id begins, counted from 1. */
final class Places {
    private final List<PageBox> pages;
    private final Map<String, Integer> found = new HashMap<>();

    private Places(List<PageBox> pages) {
        this.pages = pages;
    }

    /** @param root after the layout */
    static Map<String, Integer> in(Box root) {
        Places places = new Places(root.getLayer().getPages());
        places.collect(root);
        return places.found;
    }

    private void collect(Box box) {
        String id = box.getElement() == null ? "" : box.getElement().getAttribute("id");
        if (!id.isEmpty()) found.putIfAbsent(id, page(box.getAbsY()));
        for (Box child : box.getChildren()) collect(child);
    }

    private int page(int y) {
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page).getBottom() <= y) page++;
        return page + 1;
    }
}
