/** Who is written to when something happens in a meeting. */
package dk.raadslag.notice;
