/** Reads pages of the web that were saved, our own among them. */
package dk.raadslag.document.source.html;
