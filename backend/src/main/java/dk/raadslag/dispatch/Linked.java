package dk.raadslag.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What the page behind a link tells: this dispatch and nothing else.
 *
 * @param receipt its id, by which its files are fetched
 * @param body whose decision it is
 * @param receiver in full
 * @param start of the meeting, Danish local time
 * @param reason why it was sent before the minutes; null when it was not
 * @param words to the receivers, or null
 * @param replaced when what it replaces was sent, or null
 * @param newer when the item was sent to this receiver again, or null
 * @param minutes when minutes were sent out that are newer than what it is taken from, or null
 * @param meeting where the minutes are read, or null when they are not sent out
 * @param item the item there
 * @param ticket for its files, for some minutes
 */
record Linked(
        UUID receipt,
        String body,
        String receiver,
        String number,
        String title,
        LocalDateTime start,
        String reason,
        String words,
        Instant sentAt,
        Instant replaced,
        Instant newer,
        Instant minutes,
        UUID meeting,
        UUID item,
        File excerpt,
        File proposal,
        List<Paper> papers,
        String ticket) {
    /** @param size in bytes */
    record File(@JsonIgnore UUID id, String name, long size) {}

    /** @param size in bytes */
    record Paper(String title, long size) {}

    Linked with(List<Paper> all) {
        return with(all, ticket);
    }

    Linked withTicket(String secret) {
        return with(papers, secret);
    }

    private Linked with(List<Paper> all, String secret) {
        return new Linked(
                receipt, body, receiver, number, title, start, reason, words, sentAt, replaced, newer, minutes, meeting,
                item, excerpt, proposal, all, secret);
    }
}
