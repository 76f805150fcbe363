/**
 * The words of items: kept whole and versioned. All knowledge of how a text is stored or merged stays in this package.
 */
package dk.raadslag.text;
