package dk.raadslag.document.append;

/** A paper that PDFBox cannot read. */
final class UnreadablePaper extends RuntimeException {
    private final int place;

    /** @param place of the paper in the order */
    UnreadablePaper(int place, Throwable cause) {
        super(cause);
        this.place = place;
    }

    int place() {
        return place;
    }
}
