package dk.raadslag.document.source;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param carried the data of a meeting that a PDF of ours carries; null where there are none, empty where they cannot
 *     be taken out
 * @param behind how many pages of papers stand behind a document of ours; they are not read
 */
public record Opened(List<Passage> passages, byte[] carried, int behind) {
    public Opened {
        passages = List.copyOf(passages);
    }

    /** One that carries nothing. */
    public Opened(List<Passage> passages) {
        this(passages, null, 0);
    }
}
