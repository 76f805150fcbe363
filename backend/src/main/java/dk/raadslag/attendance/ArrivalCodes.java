package dk.raadslag.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that prove that somebody has been in the room lately: a new one every minute, valid for a few more. */
final class ArrivalCodes {
    private static final long STEP_SECONDS = 60;
    private static final int STEPS = 4;
    private static final int LETTERS = 12;
    /** 32 characters that are hard to mistake for each other. */
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

    private final byte[] key;

    ArrivalCodes(byte[] key) {
        this.key = key.clone();
    }

    String of(UUID meetingId, Instant now) {
        return code(meetingId, step(now));
    }

    /** When the next code comes. */
    static Instant next(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP_SECONDS);
    }

    /** How long a code is valid at least. */
    static Duration life() {
        return Duration.ofSeconds(STEP_SECONDS * (STEPS - 1));
    }

    boolean accepts(String code, UUID meetingId, Instant now) {
        boolean found = false;
        for (long step = step(now); step > step(now) - STEPS; step--) {
            found |= MessageDigest.isEqual(bytes(code), bytes(code(meetingId, step)));
        }
        return found;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    private String code(UUID meetingId, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(24)
                    .putLong(meetingId.getMostSignificantBits())
                    .putLong(meetingId.getLeastSignificantBits())
                    .putLong(step)
                    .array());
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LETTERS; i++) code.append(ALPHABET.charAt(hash[i] & 31));
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
