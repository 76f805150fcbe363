package dk.raadslag.bench.load;

import java.util.List;

/** How one of the servers is spoken to. */
interface Dialect {
    String followerPath();

    /** The messages of a follower when the socket is open. */
    List<Message> followerGreeting();

    /** True if a follower is in place as soon as the socket is open, without an answer. */
    default boolean readyAtOnce() {
        return false;
    }

    /** Called once for each different payload, in the order of their arrival. */
    Frame read(byte[] payload);

    /** The messages of a writer when the socket is open. */
    List<Message> writerGreeting();

    Message edit(long client, int clock, String text);

    /** What a frame means to its writer. */
    Heard hear(byte[] payload);

    /** What a follower who finds a gap asks. */
    default Message askAgain(long held) {
        throw new IllegalStateException("no versions, no gaps");
    }

    /** Compares with the server's own text what the followers have. @return what is wrong, empty when nothing is */
    default String disagreement() {
        return "";
    }

    /** One WebSocket message. */
    record Message(boolean isText, byte[] payload) {
        static Message binary(byte[] payload) {
            return new Message(false, payload);
        }

        static Message text(String text) {
            return new Message(true, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /**
     * @param ready the writer may write
     * @param acknowledged how many edits are acknowledged in all; -1 for one more than before, null when it says
     *     nothing
     */
    record Heard(boolean ready, Integer acknowledged, Message answer) {
        static final Heard NOTHING = new Heard(false, null, null);
        static final Heard READY = new Heard(true, null, null);
        static final Heard ONE_MORE = new Heard(false, -1, null);
    }
}
