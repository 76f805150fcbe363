package dk.raadslag.mail;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;

/** A letter in the format of e-mail. */
final class Message {
    private Message() {}

    /** @param from an address */
    static MailMessage of(Posted posted, String from) {
        String domain = from.substring(from.indexOf('@') + 1);
        MailMessage message = new MailMessage()
                .setFrom(from)
                .setTo(posted.letter().to())
                .setSubject(posted.letter().subject())
                .setText(posted.letter().text())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", posted.messageId(domain))
                        // Keeps absence notes from answering it (RFC 3834).
                        .add("Auto-Submitted", "auto-generated")
                        .add("X-Auto-Response-Suppress", "All"));
        String event = posted.letter().event();
        return event == null ? message : message.setAttachment(event(event));
    }

    /** Mail programs offer it for the calendar when its type says the method that it has (RFC 6047). */
    private static MailAttachment event(String event) {
        String method = event.contains("\r\nMETHOD:CANCEL\r\n") ? "CANCEL" : "PUBLISH";
        return MailAttachment.create()
                .setName("moede.ics")
                .setContentType("text/calendar; charset=utf-8; method=" + method)
                .setData(Buffer.buffer(event));
    }
}
