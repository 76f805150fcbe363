/**
 * Our own replica of one shared text: the flat part of Yjs (update format v1), without any library.
 *
 * <p>{@link dk.raadslag.text.replica.Update} reads and checks what came over the wire,
 * {@link dk.raadslag.text.replica.Doc} integrates it and returns the words, {@link dk.raadslag.text.replica.Seed}
 * writes the first update of a text. Nothing here knows sockets or the database.
 *
 * <p>How concurrent insertions are ordered, how items are split and joined, and the order in which they are written
 * follow Yjs's source (see NOTICE), since every replica must decide exactly alike.
 */
package dk.raadslag.text.replica;
