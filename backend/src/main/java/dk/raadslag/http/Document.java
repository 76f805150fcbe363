package dk.raadslag.http;

/**
 * An answer that is a file and not JSON.
 *
 * @param name offered to the browser for saving
 */
public record Document(String mediaType, String name, byte[] bytes) {
    /** A page is saved and never shown: from here it would count as one of ours. */
    String disposition() {
        return (mediaType.startsWith("text/html") ? "attachment" : "inline") + "; filename=\"" + name + "\"";
    }

    /** PDF and Office files are compressed already: packing them again costs time and gains nothing. */
    boolean isPacked() {
        return mediaType.equals("application/pdf") || mediaType.contains("officedocument");
    }
}
