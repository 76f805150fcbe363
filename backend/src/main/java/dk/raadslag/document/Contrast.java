package dk.raadslag.document;

/** Whether a colour can be read on white paper (WCAG 2.2, 1.4.3). */
final class Contrast {
    private static final double LEAST = 4.5;

    private Contrast() {}

    /** @param colour as "004d71" */
    static boolean isReadable(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        double light = 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
        return 1.05 / (light + 0.05) >= LEAST;
    }

    private static double part(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
