/** The words of papers: read in the background, kept by the hash of the file, told to those who may have the file. */
package dk.raadslag.paper;
