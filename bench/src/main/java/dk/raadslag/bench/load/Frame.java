package dk.raadslag.bench.load;

import java.util.List;

/**
 * What a payload says to a follower; worked out once for each payload, however many followers get it.
 *
 * @param base the version it applies to; null when it applies to any
 * @param version the version after it; null in protocols without versions
 * @param edits the edits it carries, in order, in protocols that send edits
 * @param shown how many edits of each writer are visible after it, in protocols that send texts
 */
record Frame(Kind kind, Long base, Long version, List<Tokens.Token> edits, int[] shown) {
    enum Kind {
        /** The follower has all there is, and is told what comes. */
        READY,
        EDITS,
        TEXT,
        REFUSED,
        OTHER
    }

    static Frame of(Kind kind) {
        return new Frame(kind, null, null, List.of(), null);
    }

    static Frame edits(List<Tokens.Token> edits) {
        return new Frame(Kind.EDITS, null, null, edits, null);
    }
}
