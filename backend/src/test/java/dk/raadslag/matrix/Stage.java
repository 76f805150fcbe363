package dk.raadslag.matrix;

/** How far a meeting of the matrix has come; the steps are taken in {@link Course}. */
enum Stage {
    PLANNED,
    DRAFTING,
    COMMENTING,
    PUBLISHED,
    REVISING,
    LIVE,
    /** Decisions are shown while they are written. */
    LIVE_SHOWN,
    ENDED,
    MINUTES_SENT,
    CANCELLED;

    static Stage of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
