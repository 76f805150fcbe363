package dk.raadslag.reply;

import java.io.IOException;

/** Where letters lie until they are read. It is asked on a thread that may wait, by one process at a time. */
interface Inbox {
    /** More than what an answer with all its thanks and logos needs. */
    int MOST_BYTES = 1024 * 1024;

    /** For one visit; the next one goes on. */
    int MOST_LETTERS = 200;

    /** Takes one letter; when it fails, the letter stays unread. */
    interface Taking {
        /** @param tooLarge the bytes are those of the letter's head only */
        void take(byte[] raw, boolean tooLarge) throws Exception;
    }

    /**
     * Hands over the unread letters, the oldest first, and marks each as read when it has been taken. A process that
     * dies in between is handed it again.
     *
     * @throws IOException when the letters cannot be reached now
     */
    void each(Taking taking) throws Exception;
}
