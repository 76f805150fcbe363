package dk.raadslag.document.append;

import java.util.List;

/** Papers that PDFBox cannot read. */
final class UnreadablePapers extends RuntimeException {
    private final transient List<Integer> places;

    /** @param places of the papers in the order */
    UnreadablePapers(List<Integer> places) {
        super("unreadable: " + places, null, false, false);
        this.places = List.copyOf(places);
    }

    List<Integer> places() {
        return places;
    }
}
