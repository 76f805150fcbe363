/** The files of an item's attachments: taken in, checked by content, kept with their versions, given out. */
package dk.raadslag.attachment;
