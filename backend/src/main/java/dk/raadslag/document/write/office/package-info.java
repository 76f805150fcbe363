/** What documents for Word and for Writer have in common: measures of the houses, the styles of paragraphs, widths. */
package dk.raadslag.document.write.office;
