package dk.raadslag.document.source.process;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Passage;
import java.util.List;

/**
 * What became of a file.
 *
 * @param fault why it cannot be read, null when it was
 * @param passages null for a file that is neither PDF nor DOCX, and may be text
 * @param picture of one page, a PNG; null when that was not asked for, or there is no such page
 */
record Reading(Fault fault, List<Passage> passages, byte[] picture) {
    static Reading failed(Fault fault) {
        return new Reading(fault, null, null);
    }
}
