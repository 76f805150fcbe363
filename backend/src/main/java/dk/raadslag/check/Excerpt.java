package dk.raadslag.check;

/** The words that a finding quotes: on one line, and no longer than people read. */
final class Excerpt {
    private static final int LONGEST = 140;

    private Excerpt() {}

    static String of(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
