package dk.raadslag.reply;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a letter is known again when it is read twice. */
final class LetterKey {
    private LetterKey() {}

    /** Nobody can make us take a letter for another one by its Message-ID alone: what it answers counts too. */
    static byte[] of(MimeMessage message, String calendar, String sender, String subject) {
        String id = LetterKind.header(message, one -> one.getHeader("Message-ID", ","));
        String date = LetterKind.header(message, one -> one.getHeader("Date", ","));
        return of(String.join("\n", "" + id, "" + date, sender, subject, "" + calendar)
                .getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
