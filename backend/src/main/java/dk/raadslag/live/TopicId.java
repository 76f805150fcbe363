package dk.raadslag.live;

/** Names a topic: its kind, and which one of that kind. */
record TopicId(String kind, String id) {
    private static final int LONGEST = 64;

    /** True if a topic may have this name. */
    boolean isSound() {
        return isSound(kind) && isSound(id);
    }

    private static boolean isSound(String part) {
        return part != null && !part.isEmpty() && part.length() <= LONGEST;
    }
}
