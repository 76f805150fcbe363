package dk.raadslag.document.write;

import java.util.List;

/**
 * What a file says, read back from it. White space is left out: where a line ends is a matter of looks.
 *
 * @param words all of them in order, with the numbers of lists and without bullets
 * @param structure headings as "h2 words", points of lists as "1 3. words" with their depth, rows as "row cell|cell"
 */
public record Content(String words, List<String> structure) {
    static String squeezed(String words) {
        return words.replaceAll("[\\s\u00a0]+", "");
    }
}
