package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class VerifiedTokensTest {
    private static final Instant EXPIRES = Instant.parse("2026-11-29T10:05:00Z");

    private Instant now = Instant.parse("2026-11-29T10:00:00Z");
    private final VerifiedTokens tokens = new VerifiedTokens(() -> now);

    @Test
    void aTokenIsKnownUntilTheMomentItExpires() {
        Actor actor = actor("medlem");
        tokens.keep("a token", actor);
        assertThat(tokens.find("a token")).contains(actor);
        assertThat(tokens.find("a token ")).isEmpty();
        now = EXPIRES.minusMillis(1);
        assertThat(tokens.find("a token")).contains(actor);
        now = EXPIRES;
        assertThat(tokens.find("a token")).isEmpty();
        now = EXPIRES.minusSeconds(60);
        assertThat(tokens.find("a token")).isEmpty();
    }

    @Test
    void aFloodOfTokensTakesTheirsOnlyFromThoseWhoAreAway() {
        tokens.keep("away", actor("away"));
        tokens.keep("here", actor("here"));
        for (int i = 0; i < VerifiedTokens.MOST - 1; i++) {
            tokens.keep("token " + i, actor("somebody"));
            assertThat(tokens.find("here")).isPresent();
        }
        assertThat(tokens.find("away")).isEmpty();
    }

    private static Actor actor(String subject) {
        return new Actor(subject, subject, Set.of(), EXPIRES.minusSeconds(300), EXPIRES);
    }
}
