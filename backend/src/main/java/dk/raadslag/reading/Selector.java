package dk.raadslag.reading;

import java.util.UUID;

/**
 * Where a highlighted passage lies: a position and a quotation, as the selectors of W3C's Web Annotation have them,
 * with digests instead of the quoted words. The reader's device makes and reads it; no word of a text is kept.
 *
 * @param field a text of the item as it is called in JSON; null for a passage of a paper
 * @param paper null for a passage of a text, as are {@code file} and {@code page}
 * @param file the version of the paper's file
 * @param page of that file, from 1
 * @param start in characters of the text or page as they are compared, from 0
 * @param digest of the passage; {@code before} and {@code after} are of what stands around it
 */
record Selector(
        String field,
        UUID paper,
        Integer file,
        Integer page,
        int start,
        int length,
        String digest,
        String before,
        String after) {
    /** True if it names either a text, or a page of one version of a paper. */
    boolean isWhole() {
        boolean ofPaper = paper != null && file != null && page != null;
        boolean ofText = field != null && paper == null && file == null && page == null;
        return ofText || ofPaper && field == null;
    }
}
