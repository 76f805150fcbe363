/** Meetings, sections, items and their life cycles; who sees and changes what of them. */
package dk.raadslag.meeting;
