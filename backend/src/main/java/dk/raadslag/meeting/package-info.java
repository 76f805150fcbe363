/** Meetings, sections, items and their life cycles; who may see and change what. */
package dk.raadslag.meeting;
