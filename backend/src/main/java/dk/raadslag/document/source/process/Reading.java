package dk.raadslag.document.source.process;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.PaperText;

/**
 * What became of a file.
 *
 * @param fault why it cannot be read, null when it was
 * @param opened a file to import; null for one that is neither PDF nor DOCX, and may be text
 * @param words of a paper
 * @param picture of one page, a PNG; null when there is no such page
 */
record Reading(Fault fault, Opened opened, PaperText words, byte[] picture) {
    /** What is asked of a file. */
    enum Task {
        /** To become a meeting. */
        IMPORT,
        /** Its words, as a paper of an item. */
        PAPER,
        /** How one page looks. */
        PAGE
    }

    static Reading failed(Fault fault) {
        return new Reading(fault, null, null, null);
    }
}
