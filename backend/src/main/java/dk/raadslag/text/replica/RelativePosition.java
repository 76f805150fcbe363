package dk.raadslag.text.replica;

import java.util.Optional;

/**
 * A place beside one unit of a text, as {@code Y.encodeRelativePosition} writes it: 0 and the unit's id, then an
 * association: negative for the place behind the unit, otherwise the one before it.
 */
record RelativePosition(Id unit, boolean behind) {
    private static final int NEGATIVE = 0x40;

    byte[] bytes() {
        WireWriter out = new WireWriter().number(0).id(unit.client(), unit.clock());
        return out.octet(behind ? NEGATIVE | 1 : 0).bytes();
    }

    /** Empty when it is not beside a unit, but at an end of the whole text. */
    static Optional<RelativePosition> read(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        if (in.number() != 0) return Optional.empty();
        Id unit = in.id();
        // Older browsers write none, which means the place before.
        return Optional.of(new RelativePosition(unit, bytes.length > length(unit) && (in.octet() & NEGATIVE) != 0));
    }

    private static int length(Id unit) {
        return new WireWriter().number(0).id(unit.client(), unit.clock()).bytes().length;
    }
}
