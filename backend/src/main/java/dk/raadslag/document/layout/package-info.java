/** What stands in a document, and in what order: a meeting or the comments of a round become its blocks. */
package dk.raadslag.document.layout;
