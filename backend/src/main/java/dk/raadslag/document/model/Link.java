package dk.raadslag.document.model;

/**
 * Where words lead.
 *
 * @param address on the web in ASCII, or "#" and the anchor of a heading
 * @param title said to who does not see where it leads
 */
public record Link(String address, String title) {
    /** The anchor of a heading of this document, or null when it leads out of it. */
    public String anchor() {
        return address.startsWith("#") ? address.substring(1) : null;
    }
}
