package dk.raadslag.protocol;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the region's KD-Net had the same matter, as it was when the secretariat said so: what was sent out does not
 * change when KD-Net's own meeting does.
 *
 * @param itemId KD-Net's item
 * @param number of that item
 * @param date of KD-Net's meeting
 * @param decision null until KD-Net's minutes are sent
 */
public record TreatedBy(UUID itemId, UUID meetingId, String number, LocalDate date, RichText decision) {}
