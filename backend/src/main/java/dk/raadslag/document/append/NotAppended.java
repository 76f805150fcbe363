package dk.raadslag.document.append;

/** Papers that cannot be put together with their document. */
public final class NotAppended extends RuntimeException {
    private final transient Order.Paper paper;

    /** @param paper that cannot be read; null when all of them are too much */
    public NotAppended(Order.Paper paper) {
        super(paper == null ? "too much" : "unreadable", null, false, false);
        this.paper = paper;
    }

    /** The paper that cannot be read; null when all of them are too much. */
    public Order.Paper paper() {
        return paper;
    }
}
