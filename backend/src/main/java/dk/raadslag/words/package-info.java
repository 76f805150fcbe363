/**
 * Texts as they are stored and compared: characters with attributes, splices, differences. Depends on no other package
 * of ours.
 */
package dk.raadslag.words;
