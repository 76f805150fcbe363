package dk.raadslag.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** What a letter is that holds no answer of a calendar. */
final class LetterKind {
    private LetterKind() {}

    /** A header that may be malformed. */
    interface Header<T> {
        T of(MimeMessage message) throws MessagingException;
    }

    /** Null when the letter has no such header that can be read. */
    static <T> T header(MimeMessage message, Header<T> header) {
        try {
            return header.of(message);
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    static Outcome without(MimeMessage message) {
        if (isBounce(message)) return Outcome.BOUNCE;
        return isAutomatic(message) ? Outcome.AUTOMATIC : Outcome.NO_CALENDAR;
    }

    private static boolean isBounce(MimeMessage message) {
        String type = text(message, "Content-Type");
        String from = text(message, "From");
        return type.startsWith("multipart/report") && type.contains("delivery-status")
                || text(message, "Return-Path").equals("<>") && from.contains("mailer-daemon")
                || from.contains("mailer-daemon@")
                || from.contains("postmaster@");
    }

    /** RFC 3834, and what programs wrote before it. */
    private static boolean isAutomatic(MimeMessage message) {
        String submitted = text(message, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || !text(message, "X-Autoreply").isEmpty()
                || !text(message, "X-Autorespond").isEmpty()
                || text(message, "Precedence").matches("bulk|junk|auto_reply|list")
                || text(message, "X-MS-Exchange-Inbox-Rules-Loop").length() > 0;
    }

    private static String text(MimeMessage message, String name) {
        String value = header(message, one -> one.getHeader(name, ","));
        return value == null ? "" : LetterReading.lower(value).strip();
    }
}
