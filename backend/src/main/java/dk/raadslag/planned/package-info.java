/** Planned items: what is to come before a body, the long-term agenda, and how it becomes draft items. */
package dk.raadslag.planned;
