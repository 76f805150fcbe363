package dk.raadslag.document.source.pdf;

/**
 * A letter on a page, or several that are one sign.
 *
 * @param page from 0
 * @param mark the number of the marked content it is in, -1 for none
 * @param furniture true if the file says that it belongs to the page
 * @param x its left edge, in points from the left
 * @param y its base line, in points from the top
 * @param space how wide a space of its font is
 * @param link where it leads, or null
 */
record Letter(
        int page,
        int mark,
        boolean furniture,
        String text,
        float x,
        float y,
        float width,
        float size,
        float space,
        boolean bold,
        boolean italic,
        String link) {
    float end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
