package dk.raadslag.mail;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter in the format of e-mail. */
final class Message {
    private static final String ASKS = "\r\nMETHOD:REQUEST\r\n";
    private static final Pattern ORGANIZER = Pattern.compile("(?m)^ORGANIZER[^\\r\\n]*:mailto:([^\\s;]+)");

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
        if (event == null) return message;
        if (event.contains(ASKS)) answeredAt(event).ifPresent(address -> message.addHeader("Reply-To", address));
        return message.setAttachment(event(event));
    }

    /** Some calendars answer to whom the letter is from, and not to whom its event names. */
    private static Optional<String> answeredAt(String event) {
        Matcher organizer = ORGANIZER.matcher(event.replace("\r\n ", ""));
        return organizer.find() ? Optional.of(organizer.group(1)) : Optional.empty();
    }

    /** Mail programs offer it for the calendar when its type says the method that it has (RFC 6047). */
    private static MailAttachment event(String event) {
        String method =
                event.contains("\r\nMETHOD:CANCEL\r\n") ? "CANCEL" : event.contains(ASKS) ? "REQUEST" : "PUBLISH";
        return MailAttachment.create()
                .setName("moede.ics")
                // What asks for an answer is part of the letter: some programs show no buttons for a file.
                .setDisposition(event.contains(ASKS) ? "inline" : "attachment")
                .setContentType("text/calendar; charset=utf-8; method=" + method)
                .setData(Buffer.buffer(event));
    }
}
