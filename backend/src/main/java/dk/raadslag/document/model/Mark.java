package dk.raadslag.document.model;

/** What is special about the characters of a run. */
public enum Mark {
    BOLD,
    ITALIC,
    UNDERLINE,
    /** Never broken over two lines. */
    TOGETHER,
    /** Taken out by a proposal. */
    REMOVED,
    /** Put in by a proposal. */
    INSERTED
}
