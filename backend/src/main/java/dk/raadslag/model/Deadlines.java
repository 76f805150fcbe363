package dk.raadslag.model;

import java.time.LocalDate;

/**
 * What a meeting's date demands of others; each may be null.
 *
 * @param material what KD-Net is to read must be there
 * @param agenda the agenda is to be sent out
 * @param comments directors may comment on the draft until this day is over
 * @param remarks remarks on the minutes are accepted until this day is over
 */
public record Deadlines(LocalDate material, LocalDate agenda, LocalDate comments, LocalDate remarks) {
    public static final Deadlines NONE = new Deadlines(null, null, null, null);
}
