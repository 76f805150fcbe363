package dk.raadslag.text.replica;

import java.util.List;

/**
 * What an update did to the words of a text. Attributes are left out.
 *
 * @param deleted the words it removed, by stretches of the text
 * @param named all units that it says are deleted, also those deleted before
 * @param inserted the new words, by stretches of the text
 * @param put the new words right before something deleted, in the order in which they were written
 */
public record Change(List<List<Run>> deleted, List<Units> named, List<List<Run>> inserted, List<Put> put) {
    /** Units of one client, {@code to} exclusive. */
    public record Units(long client, long from, long to) {}

    /** Words and the deleted unit right behind them: an undo puts words back this way. */
    public record Put(Run run, long client, long clock) {}
}
