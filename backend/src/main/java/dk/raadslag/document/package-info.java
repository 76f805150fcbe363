/**
 * Documents in and out: {@code read} turns text into a meeting, {@code layout} a meeting into the blocks of
 * {@code model}, {@code write} these into files.
 */
package dk.raadslag.document;
