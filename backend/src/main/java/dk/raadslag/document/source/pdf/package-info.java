/** A PDF as passages: by its tags where it has them, else by how its pages look. */
package dk.raadslag.document.source.pdf;
