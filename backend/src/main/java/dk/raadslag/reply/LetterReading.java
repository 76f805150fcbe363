package dk.raadslag.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads letters that anybody may have written. Never fails: what cannot be understood has a reason. */
final class LetterReading {
    private static final int MOST_BYTES_OF_CALENDAR = 256 * 1024;
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final String[] TO = {
        "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Apparently-To"
    };

    private final Session session;
    private final ReplyTokens tokens;

    LetterReading(ReplyTokens tokens) {
        Properties properties = new Properties();
        // Many programs write headers in UTF-8 as they are (RFC 6532).
        properties.put("mail.mime.allowutf8", "true");
        this.session = Session.getInstance(properties);
        this.tokens = tokens;
    }

    /** A part of a letter that holds a calendar, decoded. @param method as its header names it, or null */
    private record CalendarPart(String text, String method) {}

    /** @param raw of a letter that is too large, its head only */
    ReplyLetter read(byte[] raw, boolean tooLarge) {
        MimeMessage message;
        try {
            message = new MimeMessage(session, new ByteArrayInputStream(raw));
        } catch (MessagingException | RuntimeException e) {
            return new ReplyLetter(LetterKey.of(raw), "", "", null, Set.of(), null, Outcome.UNREADABLE);
        }
        if (tooLarge) return letter(message, null, CalendarReading.Found.none(null, Outcome.TOO_LARGE));
        try {
            List<CalendarPart> parts = new ArrayList<>();
            collect(message, 0, new int[1], parts);
            if (parts.isEmpty())
                return letter(message, null, CalendarReading.Found.none(null, LetterKind.without(message)));
            CalendarPart first = parts.get(0);
            return letter(message, first.text(), found(parts));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
            return letter(message, null, CalendarReading.Found.none(null, Outcome.UNREADABLE));
        }
    }

    /** Some letters hold the same answer twice, once to be shown and once as a file; the first that is one counts. */
    private static CalendarReading.Found found(List<CalendarPart> parts) {
        CalendarReading.Found first = null;
        for (CalendarPart part : parts) {
            CalendarReading.Found found = CalendarReading.read(part.text(), part.method());
            if (found.reply() != null) return found;
            if (first == null) first = found;
        }
        return first;
    }

    /** Letters within letters are left alone: they hold what we sent, or what others answered. */
    private static void collect(Part part, int depth, int[] seen, List<CalendarPart> found)
            throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen[0] > MOST_PARTS) return;
        if (isCalendar(part)) {
            found.add(decoded(part));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, depth + 1, seen, found);
            }
        }
    }

    private static boolean isCalendar(Part part) throws MessagingException {
        return part.isMimeType("text/calendar") || part.isMimeType("application/ics");
    }

    private static CalendarPart decoded(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES_OF_CALENDAR + 1);
        }
        if (bytes.length > MOST_BYTES_OF_CALENDAR) throw new IOException("a calendar of this size is none of ours");
        ContentType type = new ContentType(part.getContentType());
        return new CalendarPart(text(bytes, type.getParameter("charset")), type.getParameter("method"));
    }

    /** What is UTF-8 is read as such, whatever the letter calls it; otherwise by that name, or as Windows has it. */
    private static String text(byte[] bytes, String named) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, charset(named));
        }
    }

    private static Charset charset(String named) {
        try {
            return Charset.forName(named);
        } catch (IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }

    private ReplyLetter letter(MimeMessage message, String calendar, CalendarReading.Found found) {
        String sender = sender(message);
        String subject = oneLine(LetterKind.header(message, MimeMessage::getSubject));
        java.util.Date date = LetterKind.header(message, MimeMessage::getSentDate);
        Set<String> answered = found.organizer() == null ? Set.of() : tokens.in(List.of(found.organizer()));
        return new ReplyLetter(
                LetterKey.of(message, calendar, sender, subject),
                sender,
                subject,
                date == null ? null : date.toInstant(),
                answered.isEmpty() ? tokens.in(addressed(message)) : answered,
                found.reply(),
                found.fault());
    }

    private static List<String> addressed(MimeMessage message) {
        return Arrays.stream(TO)
                .map(name -> LetterKind.header(message, one -> one.getHeader(name)))
                .filter(values -> values != null)
                .flatMap(Arrays::stream)
                .toList();
    }

    private static String sender(MimeMessage message) {
        jakarta.mail.Address[] from = LetterKind.header(message, MimeMessage::getFrom);
        if (from != null && from.length > 0 && from[0] instanceof InternetAddress address)
            return oneLine(address.getAddress());
        return oneLine(LetterKind.header(message, one -> one.getHeader("From", ",")));
    }

    /** For people to read, and for PostgreSQL, which takes no NUL. */
    static String oneLine(String text) {
        if (text == null) return "";
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
