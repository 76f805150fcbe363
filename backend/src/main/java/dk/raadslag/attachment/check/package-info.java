/** What a file really is, found from its bytes alone; knows no server. */
package dk.raadslag.attachment.check;
