package dk.raadslag.model;

import java.time.LocalDate;

/**
 * The deadlines that follow from a meeting's date; each may be null.
 *
 * @param material KD-Net's reading material must be there
 * @param agenda the agenda is to be sent out
 * @param comments directors may comment on the draft until the end of this day
 * @param remarks remarks on the minutes are accepted until the end of this day
 */
public record Deadlines(LocalDate material, LocalDate agenda, LocalDate comments, LocalDate remarks) {
    public static final Deadlines NONE = new Deadlines(null, null, null, null);
}
