/** What people keep to themselves of what they read: what they have read, and their notes, shared with those they choose. */
package dk.raadslag.reading;
