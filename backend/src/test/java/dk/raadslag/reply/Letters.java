package dk.raadslag.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Letters as calendars send them, for tests. */
final class Letters {
    static final String ADDRESS = "svar@raadslag.example.org";
    static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private Letters() {}

    /** A letter of the shape that a well-known program gives it. */
    static byte[] sample(String name) {
        try (InputStream in = Letters.class.getResourceAsStream("/replies/" + name + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A letter with these headers, one a line, and this body. */
    static byte[] letter(String headers, String body) {
        return bytes(headers.strip() + "\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\n\n" + body);
    }

    /** A letter that holds this calendar alone. */
    static byte[] withCalendar(String calendar) {
        return letter(
                """
                From: Mads Mortensen <medlem@example.org>
                To: svar+%s@raadslag.example.org
                Subject: Svar
                Content-Type: text/calendar; charset=utf-8; method=REPLY"""
                        .formatted(TOKEN),
                calendar);
    }

    /** What a calendar says. @param partstat as iCalendar says it */
    record Reply(
            String method,
            String token,
            String meeting,
            String email,
            String partstat,
            int sequence,
            Instant stamp,
            String comment) {
        String calendar() {
            return String.join(
                    "\n",
                    "BEGIN:VCALENDAR",
                    "VERSION:2.0",
                    "PRODID:-//Example//Calendar//EN",
                    "METHOD:" + method,
                    "BEGIN:VEVENT",
                    "UID:" + meeting + "@raadslag",
                    "DTSTAMP:"
                            + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                                    .format(stamp.atOffset(ZoneOffset.UTC)),
                    "SEQUENCE:" + sequence,
                    "ORGANIZER:mailto:svar+" + token + "@raadslag.example.org",
                    "ATTENDEE;PARTSTAT=" + partstat + ":mailto:" + email,
                    comment == null ? "SUMMARY:Møde" : "COMMENT:" + comment,
                    "END:VEVENT",
                    "END:VCALENDAR",
                    "");
        }

        byte[] letter() {
            return withCalendar(calendar());
        }
    }
}
