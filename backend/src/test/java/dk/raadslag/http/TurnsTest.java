package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public asks in turns. */
class TurnsTest {
    private final Turns turns = new Turns(2, 6, 4);
    private final List<String> order = new ArrayList<>();

    @Test
    void anAddressThatAsksForMuchOnlyMakesItselfWait() {
        Turns.Turn first = take("flood", "1").result();
        Turns.Turn second = take("flood", "2").result();
        for (int more = 3; more <= 6; more++) take("flood", String.valueOf(more));
        Future<Turns.Turn> other = take("quiet", "quiet");
        assertThat(other.isComplete()).isFalse();
        first.end();
        second.end();
        // One of the flood was first in line; then it is the other's turn, before the three that came earlier.
        assertThat(order).containsExactly("1", "2", "3", "quiet");
    }

    @Test
    void aRequestIsRefusedWhenTheQueueIsFullAndTheQueueGoesOn() {
        Turns.Turn first = take("a", "a1").result();
        take("a", "a2");
        for (int more = 3; more <= 6; more++) take("a", "a" + more);
        assertThat(code(take("a", "one too many of this address"))).isEqualTo("too-many");
        take("b", "b1");
        take("b", "b2");
        assertThat(code(take("c", "one too many"))).isEqualTo("too-many");
        first.end();
        first.end();
        assertThat(order).containsExactly("a1", "a2", "a3");
        assertThat(take("c", "c1").isComplete()).isFalse();
    }

    @Test
    void aTurnThatEndedMakesRoom() {
        for (int i = 0; i < 100; i++) {
            Turns.Turn turn = take("a", "x").result();
            turn.end();
        }
        assertThat(order).hasSize(100);
    }

    private Future<Turns.Turn> take(String address, String name) {
        return turns.take(address).onSuccess(turn -> order.add(name));
    }

    private static String code(Future<?> refused) {
        return ((Refusal) refused.cause()).code();
    }
}
