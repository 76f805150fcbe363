package dk.raadslag.text.replica;

/** Updates written by hand, the honest and the others. */
final class Wire {
    private Wire() {}

    static byte[] text(long client, int clock, Id origin, Id rightOrigin, String characters) {
        return update(section(client, clock, struct(4, origin, rightOrigin).string(characters)));
    }

    static byte[] deleting(long client, int clock, int length) {
        return new WireWriter()
                .number(0)
                .number(1)
                .number(client)
                .number(1)
                .number(clock)
                .number(length)
                .bytes();
    }

    /** The head of one struct; its content follows. */
    static WireWriter struct(int ref, Id origin, Id rightOrigin) {
        WireWriter out = new WireWriter().octet(ref | (origin == null ? 0 : 0x80) | (rightOrigin == null ? 0 : 0x40));
        if (origin != null) out.id(origin.client(), origin.clock());
        if (rightOrigin != null) out.id(rightOrigin.client(), rightOrigin.clock());
        return origin == null && rightOrigin == null ? out.number(1).string("t") : out;
    }

    static byte[] section(long client, int clock, WireWriter... structs) {
        WireWriter out = new WireWriter().number(structs.length).number(client).number(clock);
        for (WireWriter struct : structs) out.append(struct.bytes());
        return out.bytes();
    }

    /** Sections, and no deletes. */
    static byte[] update(byte[]... sections) {
        WireWriter out = new WireWriter().number(sections.length);
        for (byte[] section : sections) out.append(section);
        return out.number(0).bytes();
    }
}
