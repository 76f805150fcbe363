package dk.raadslag.reply;

import java.time.Instant;
import java.util.Set;

/**
 * A letter as it was read: whom it is from and what it answers, and nothing else of its words.
 *
 * @param key the same for the same letter, however often it is read
 * @param sender whom it says it is from; anybody can write anything there
 * @param sent when it says it was sent, or null
 * @param tokens of the addresses of ours that it answers to
 * @param reply null when there is none
 * @param fault why there is none; null otherwise
 */
record ReplyLetter(
        byte[] key,
        String sender,
        String subject,
        Instant sent,
        Set<String> tokens,
        CalendarReply reply,
        Outcome fault) {
    /** The one token; null when there is none, or several. */
    String token() {
        return tokens.size() == 1 ? tokens.iterator().next() : null;
    }
}
