/** What is kept as JSON: the format it is written in, and how every earlier one is read. */
package dk.raadslag.stored;
