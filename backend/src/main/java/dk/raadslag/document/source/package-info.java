/**
 * Files that are not plain text: PDF and DOCX become {@link dk.raadslag.document.source.Passage}s, each with what the
 * file tells of it beside its words. Knows nothing of meetings, and no server.
 */
package dk.raadslag.document.source;
