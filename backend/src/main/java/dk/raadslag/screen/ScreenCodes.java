package dk.raadslag.screen;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * The codes that screens show: read at ten metres, typed by hand. Of 19 signs that are not mistaken for each other, so
 * that there are 47 million; a code lets in one screen, once, and only by somebody who writes for the meeting.
 */
final class ScreenCodes {
    /** Without B, D, G, I, N, O, Q, S, U, V, Y, Z and the digits that look like one of these. */
    static final String SIGNS = "ACEFHJKLMPRTWX34679";

    static final int LENGTH = 6;
    /** A screen shows another one after this. */
    static final Duration SHOWN = Duration.ofMinutes(3);
    /** Somebody may be typing the one before. */
    static final Duration VALID = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    private ScreenCodes() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return code.toString();
    }
}
