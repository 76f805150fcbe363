/** E-mail: letters are put into the outbox with the change that is the reason for them, and sent after its commit. */
package dk.raadslag.mail;
