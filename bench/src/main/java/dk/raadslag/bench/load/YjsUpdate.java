package dk.raadslag.bench.load;

/** Yjs updates (version 1) of a writer who only ever appends to their own words. */
final class YjsUpdate {
    private static final int STRING = 4;
    private static final int HAS_ORIGIN = 0x80;
    private static final int ROOT_NAMED = 1;
    private static final String ROOT = "t";

    /** Of somebody who has nothing: no structs, no deletions. */
    static final byte[] NOTHING = new Encoder().varUint(0).varUint(0).bytes();

    /** The state vector of somebody who has nothing. */
    static final byte[] NO_STATE = new Encoder().varUint(0).bytes();

    private YjsUpdate() {}

    /** @param clock how many UTF-16 units the client wrote before */
    static byte[] append(long client, int clock, String text) {
        Encoder update = new Encoder().varUint(1).varUint(1).varUint(client).varUint(clock);
        if (clock == 0) update.raw(STRING).varUint(ROOT_NAMED).string(ROOT);
        else update.raw(STRING | HAS_ORIGIN).varUint(client).varUint(clock - 1);
        return update.string(text).varUint(0).bytes();
    }
}
