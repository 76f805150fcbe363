/** Who gets a letter when something happens in a meeting. */
package dk.raadslag.notice;
