package dk.raadslag.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** The log tells causes, but neither the sentence for people nor the values of a row. */
class CausesTest {
    @Test
    void aRefusalIsLoggedByItsCause() {
        Refusal refusal = new Refusal(Code.UNAVAILABLE);
        assertThat(Causes.of(refusal.because(new ConnectException("refused: /10.0.0.5:5432"))))
                .isEqualTo("unavailable <- ConnectException: refused: /10.0.0.5:5432");
    }

    @Test
    void aDatabaseErrorIsLoggedByItsStateAndNotByItsRow() {
        PgException error = new PgException(
                "duplicate key value", "ERROR", "23505", "Key (email)=(anna@example.org) already exists.");
        assertThat(Causes.of(error)).isEqualTo("SQLSTATE 23505: duplicate key value");
    }
}
