package dk.raadslag.paper;

import dk.raadslag.document.source.PaperText;

/**
 * What became of a file.
 *
 * @param fault why it cannot be read, or null
 * @param text null when it cannot be read, or was not yet
 */
record PaperState(String fault, PaperText text) {}
