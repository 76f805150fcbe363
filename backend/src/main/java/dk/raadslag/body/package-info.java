/** The bodies: a region's contact council and its directors' network. */
package dk.raadslag.body;
