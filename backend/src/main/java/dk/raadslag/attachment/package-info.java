/** The files of attachments: takes them in, checks their content, keeps their versions, gives them out. */
package dk.raadslag.attachment;
