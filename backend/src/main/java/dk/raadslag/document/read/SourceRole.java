package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage;

/**
 * What a PDF or DOCX says of a paragraph.
 *
 * @param headed true if the file has headings, so that other paragraphs are none
 */
record SourceRole(Passage passage, boolean headed) {}
