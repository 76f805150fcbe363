/** What one person is told has happened: the bell, its list, and what the list may say at the moment it is read. */
package dk.raadslag.alert;
