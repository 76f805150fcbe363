package dk.raadslag.document.append;

import java.util.Set;

/** Papers that cannot be put together with their document. */
public final class NotAppended extends RuntimeException {
    private final transient Set<Integer> unreadable;

    /** @param unreadable places in the order of all papers that cannot be read; none when all of them are too much */
    public NotAppended(Set<Integer> unreadable) {
        super(unreadable.isEmpty() ? "too much" : "unreadable", null, false, false);
        this.unreadable = Set.copyOf(unreadable);
    }

    /** Places in the order of all papers that cannot be read; none when all of them are too much. */
    public Set<Integer> unreadable() {
        return unreadable;
    }
}
