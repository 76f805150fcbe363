/** Documents in and out: {@code read} makes a meeting of text, {@code print} makes a PDF of a meeting. */
package dk.raadslag.document;
