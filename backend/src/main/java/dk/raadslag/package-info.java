/** The composition root ({@link dk.raadslag.App}) and its settings; each package below has one purpose. */
package dk.raadslag;
