/** The meeting as its readers see it, and the events that change it: records that depend on no server. */
package dk.raadslag.model;
