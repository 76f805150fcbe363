/** Opens the files of an office, and reads the words of spreadsheets and slides. */
package dk.raadslag.document.source.office;
