package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What the build runs to keep the server's classes. */
class RehearsalTest {
    @Test
    void aRehearsalNeedsNoDatabaseAndNoKeycloak() {
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
    }
}
