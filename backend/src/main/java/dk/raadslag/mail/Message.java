package dk.raadslag.mail;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;

/** A letter in the format of e-mail. */
final class Message {
    private Message() {}

    /** @param from an address */
    static MailMessage of(Posted posted, String from) {
        String domain = from.substring(from.indexOf('@') + 1);
        return new MailMessage()
                .setFrom(from)
                .setTo(posted.letter().to())
                .setSubject(posted.letter().subject())
                .setText(posted.letter().text())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", posted.messageId(domain))
                        // Keeps absence notes from answering it (RFC 3834).
                        .add("Auto-Submitted", "auto-generated")
                        .add("X-Auto-Response-Suppress", "All"));
    }
}
