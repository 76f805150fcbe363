/**
 * Files made of documents: {@code pdf}, {@code docx}, {@code odt}, {@code html}, {@code text}. Each knows only
 * {@code model} (and {@code pdf} the elements of {@code html}, which it sets; {@code docx} and {@code odt} what they
 * have in common, {@code office}).
 */
package dk.raadslag.document.write;
