/** E-mail: a change puts its letters into the outbox in its own transaction; they are sent after the commit. */
package dk.raadslag.mail;
