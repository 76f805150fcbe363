/** The frames between browser and server, and the two JSON mappers. */
package dk.raadslag.protocol;
