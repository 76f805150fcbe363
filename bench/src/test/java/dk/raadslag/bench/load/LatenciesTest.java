package dk.raadslag.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final double MILLIS = 1e6;

    @Test
    void percentilesAreExactToTwoPercent() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 1000; millis++) latencies.record((long) (millis * MILLIS));
        assertThat(latencies.percentile(0.50)).isCloseTo(500, within(10.0));
        assertThat(latencies.percentile(0.99)).isCloseTo(990, within(20.0));
        assertThat(latencies.percentile(1)).isEqualTo(1000);
    }

    @Test
    void theLargestAndTheSmallestValuesAreRecorded() {
        Latencies latencies = new Latencies();
        latencies.record(-1);
        latencies.record(0);
        latencies.record(Long.MAX_VALUE);
        assertThat(latencies.percentile(0.5)).isZero();
        assertThat(latencies.percentile(1)).isEqualTo(Long.MAX_VALUE / MILLIS);
    }

    @Test
    void twoAreAddedUp() {
        Latencies one = new Latencies();
        Latencies other = new Latencies();
        one.record((long) MILLIS);
        other.record((long) (3 * MILLIS));
        one.add(other);
        assertThat(one.toJson().getLong("count")).isEqualTo(2);
        assertThat(one.toJson().getDouble("max")).isEqualTo(3);
    }
}
