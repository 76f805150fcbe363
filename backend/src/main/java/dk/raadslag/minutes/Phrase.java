package dk.raadslag.minutes;

import dk.raadslag.model.Outcome;

/**
 * A decision phrase offered to the minute-taker.
 *
 * @param text the sentence, ready to stand in the minutes
 * @param outcome that goes with it
 * @param continues it ends in ":" and is to be followed by points
 */
public record Phrase(String text, Outcome outcome, boolean continues) {
    /** A whole sentence, which begins with a capital letter. */
    static Phrase of(String words, Outcome outcome) {
        return new Phrase(Character.toUpperCase(words.charAt(0)) + words.substring(1), outcome, false);
    }
}
