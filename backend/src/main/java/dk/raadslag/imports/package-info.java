/** Documents on their way in: several at once, read in the background, corrected by a person, and then meetings. */
package dk.raadslag.imports;
