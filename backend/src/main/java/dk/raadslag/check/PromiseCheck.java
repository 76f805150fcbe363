package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.promise.Promise;
import dk.raadslag.protocol.Warning;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the words promise, and nobody will find again: neither a follow-up nor planned. */
final class PromiseCheck {
    private static final int LONGEST = 140;

    private PromiseCheck() {}

    /** @param open the promises of the meeting that stand nowhere yet */
    static Stream<Finding> of(Item item, List<Promise> open) {
        return open.stream()
                .filter(promise -> promise.itemId().equals(item.id()))
                .map(Promise::words)
                .distinct()
                .map(words -> words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…")
                .map(words -> Finding.in(item, Warning.PROMISED_NOT_PLANNED, Map.of("words", words)));
    }
}
