package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The build runs this to archive the server's classes. */
class RehearsalTest {
    @Test
    void aRehearsalNeedsNoDatabaseAndNoKeycloak() {
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
    }
}
