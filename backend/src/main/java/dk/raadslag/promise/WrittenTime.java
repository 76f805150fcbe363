package dk.raadslag.promise;

import dk.raadslag.model.FuzzyDate;
import java.time.temporal.ChronoUnit;

/**
 * A time that a sentence names, which is to come.
 *
 * @param written its words
 * @param start where they begin in the sentence
 * @param date null when nobody can know it from the words: "på et kommende møde", "ved næste dimensionering"
 */
record WrittenTime(String written, int start, FuzzyDate date) {
    private static final long MEETING = 40;
    private static final long UNKNOWN = 100_000;

    /** How many days it may be: the fewer, the more exact. */
    long days() {
        if (date == null) return UNKNOWN;
        return date.span(null)
                .map(span -> ChronoUnit.DAYS.between(span.first(), span.last()))
                .orElse(MEETING);
    }
}
