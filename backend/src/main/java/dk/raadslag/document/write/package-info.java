/**
 * Files made of documents: {@code pdf}, {@code docx}, {@code html}, {@code text}. Each knows only {@code model} (and
 * {@code pdf} the elements of {@code html}, which it sets).
 */
package dk.raadslag.document.write;
