package dk.raadslag.bench.load;

import io.vertx.core.json.JsonObject;

/**
 * A histogram of durations, exact to 1.6 %: sixty-four buckets for each doubling. Recording is a few instructions,
 * because it happens for each delivered edit on the core that also reads the sockets.
 */
final class Latencies {
    private static final int STEPS = 6;
    private final long[] counts = new long[Long.SIZE << STEPS];
    private long total;
    private long longest;

    void record(long nanos) {
        long value = Math.max(nanos, 0);
        counts[bucket(value)]++;
        total++;
        longest = Math.max(longest, value);
    }

    void add(Latencies others) {
        for (int bucket = 0; bucket < counts.length; bucket++) counts[bucket] += others.counts[bucket];
        total += others.total;
        longest = Math.max(longest, others.longest);
    }

    /** The duration in milliseconds that this share of all did not exceed; 0 when there are none. */
    double percentile(double share) {
        long wanted = (long) Math.ceil(total * share);
        long seen = 0;
        for (int bucket = 0; bucket < counts.length && wanted > 0; bucket++) {
            seen += counts[bucket];
            if (seen >= wanted) return Math.min(upperEnd(bucket), longest) / 1e6;
        }
        return 0;
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("p50", percentile(0.50))
                .put("p95", percentile(0.95))
                .put("p99", percentile(0.99))
                .put("max", longest / 1e6)
                .put("count", total);
    }

    private static int bucket(long value) {
        int doublings = Math.max(0, Long.SIZE - STEPS - 1 - Long.numberOfLeadingZeros(value));
        return (doublings << STEPS) + (int) (value >>> doublings);
    }

    /** The longest duration that falls into the bucket. */
    private static long upperEnd(int bucket) {
        int doublings = Math.max(0, (bucket >> STEPS) - 1);
        return ((bucket - ((long) doublings << STEPS) + 1) << doublings) - 1;
    }
}
