package dk.raadslag.live;

/** Which topic: of which kind, and which of them. */
record TopicId(String kind, String id) {
    private static final int LONGEST = 64;

    /** Whether a topic could be called so. */
    boolean isSound() {
        return isSound(kind) && isSound(id);
    }

    private static boolean isSound(String part) {
        return part != null && !part.isEmpty() && part.length() <= LONGEST;
    }
}
