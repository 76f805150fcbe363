/** Texts as they are stored and compared: characters with attributes, splices, differences. Knows nothing else of ours. */
package dk.raadslag.words;
