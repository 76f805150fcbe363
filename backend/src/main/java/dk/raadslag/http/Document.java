package dk.raadslag.http;

/**
 * An answer that is a file and not JSON.
 *
 * @param name offered to the browser for saving, in any letters
 */
public record Document(String mediaType, String name, byte[] bytes) {
    /** A page is saved and never shown: from here it would count as one of ours. */
    String disposition() {
        return Downloads.disposition(!mediaType.startsWith("text/html"), name);
    }

    /** PDF and Office files are compressed already: packing them again costs time and gains nothing. */
    boolean isPacked() {
        return mediaType.equals("application/pdf")
                || mediaType.contains("officedocument")
                || mediaType.contains("opendocument");
    }
}
