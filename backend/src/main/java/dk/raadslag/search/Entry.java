package dk.raadslag.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that can be found in a meeting, as one or several classes of viewers see it.
 *
 * @param part an attachment or a follow-up; null for anything else
 * @param number of the item; null for a meeting
 * @param closed only those entitled know of the item
 * @param outcome of a decision; null when there is none yet
 * @param told its words, but for those of the texts
 * @param texts shared texts whose words belong to it, wherever they have come to
 * @param sha256 of a paper's file; null when it has none
 * @param sent of a decision, when the minutes were sent out last; null before, and for anything else
 */
record Entry(
        UUID meeting,
        String body,
        LocalDateTime start,
        Kind kind,
        UUID item,
        UUID part,
        String number,
        String title,
        boolean closed,
        String outcome,
        String told,
        List<UUID> texts,
        String sha256,
        Instant sent) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Where it stands in its meeting, as text in the order of the agenda: 3.10 behind 3.9. */
    String place() {
        if (number == null) return "";
        return NUMBER.matcher(number)
                .replaceAll(part -> "0".repeat(Math.max(0, 6 - part.group().length())) + part.group());
    }

    /** The same for two entries of a meeting when, and only when, they say the same. */
    UUID key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Object[] all = {body, start, kind, item, part, number, title, closed, outcome, told, texts, sha256, sent};
            for (Object one : all) {
                byte[] bytes = String.valueOf(one).getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            ByteBuffer hash = ByteBuffer.wrap(digest.digest());
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
