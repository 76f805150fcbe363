/**
 * The words of items: kept whole and versioned. Everything that knows how a text is stored or merged stays in here.
 */
package dk.raadslag.text;
