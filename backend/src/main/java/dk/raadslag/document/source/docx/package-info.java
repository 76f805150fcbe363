/** A DOCX as passages: styles, numbering and tables as Word means them. */
package dk.raadslag.document.source.docx;
