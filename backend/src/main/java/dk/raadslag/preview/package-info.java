/** What the public pages are about, for programs that show a link to them. */
package dk.raadslag.preview;
