/** Matters: the same subject through several meetings and bodies, and where each of them is. */
package dk.raadslag.matter;
