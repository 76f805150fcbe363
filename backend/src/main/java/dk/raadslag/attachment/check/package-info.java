/** The real kind of a file, found from its bytes alone; knows no server. */
package dk.raadslag.attachment.check;
