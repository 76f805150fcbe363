package dk.raadslag.model;

/**
 * One point of a recommendation.
 *
 * @param text as the recommendation has it
 * @param outcome null until it is decided
 */
public record Point(String text, Outcome outcome) {}
