package dk.raadslag.bench;

import java.util.List;

/**
 * What is measured, and for how long.
 *
 * @param followers each with each number of writers, against all servers
 * @param most so many followers more with one writer, against our server alone; 0 for none
 * @param trialFollowers for the run before all others that counts for nothing, so that code is compiled by then
 */
record Plan(
        List<Integer> followers, List<Integer> writers, int most, int trialFollowers, long warmUpMs, long measuredMs) {
    static final Plan WHOLE = new Plan(List.of(50, 1_000, 5_000), List.of(1, 4), 12_000, 1_000, 4_000, 12_000);
    /** For a busy machine: the ratios of a run, in five minutes. */
    static final Plan SHORT = new Plan(List.of(50, 1_000, 5_000), List.of(1, 4), 0, 200, 2_000, 6_000);

    static final Plan QUICK = new Plan(List.of(50), List.of(1, 4), 0, 0, 1_000, 3_000);
}
