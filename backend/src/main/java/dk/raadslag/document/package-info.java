/** Documents in and out: {@code read} turns text into a meeting, {@code print} turns a meeting into a PDF. */
package dk.raadslag.document;
