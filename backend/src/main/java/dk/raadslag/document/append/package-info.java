/**
 * Papers and a document in one PDF: behind it, each after a leaf that names it, or in it as files. Done in a process of
 * its own with a limit to its memory and time, because strangers made the papers.
 */
package dk.raadslag.document.append;
