package dk.raadslag.model;

import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the region's KD-Net had the same matter, as it was when the secretariat linked it: what was sent out does not
 * change when KD-Net's own meeting does. When KD-Net's item is closed, then or later, this is only for people who may
 * read closed items; opening that item again changes nothing here.
 *
 * @param itemId KD-Net's item
 * @param number of that item
 * @param date of KD-Net's meeting
 * @param decision null until KD-Net's minutes are sent
 * @param closed KD-Net's item was closed when it was linked, or since
 */
public record TreatedBy(UUID itemId, UUID meetingId, String number, LocalDate date, RichText decision, boolean closed) {
    TreatedBy closing() {
        return new TreatedBy(itemId, meetingId, number, date, decision, true);
    }
}
