/** What people keep to themselves: marks on what they have read, and notes, shared with those they choose. */
package dk.raadslag.reading;
