package dk.raadslag.promise;

import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.TextField;
import java.util.UUID;

/**
 * A sentence that says what is to come.
 *
 * @param words the sentence, at most {@link #LONGEST} characters of it
 * @param written when, in its words; null when it says nothing of that
 * @param date when; null when its words do not tell
 * @param who a person or an office that it names, or empty
 */
public record Promise(UUID itemId, TextField field, String words, String written, FuzzyDate date, String who) {
    /** As long as a follow-up may be. */
    static final int LONGEST = 1000;
}
