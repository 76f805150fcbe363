package dk.raadslag.alert;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an alert is about: references and no words, since what they name may be closed later.
 *
 * @param itemId null when it is about no item
 * @param partId the round, the follow-up, the remark or the line of the list of participants; null for none
 * @param day the deadline that it reminds of, of which people are told once; null for none
 */
public record About(Kind kind, UUID meetingId, UUID itemId, UUID partId, LocalDate day) {
    public static About ofMeeting(Kind kind, UUID meetingId) {
        return new About(kind, meetingId, null, null, null);
    }

    public static About ofItem(Kind kind, UUID meetingId, UUID itemId, UUID partId) {
        return new About(kind, meetingId, itemId, partId, null);
    }

    public static About ofPart(Kind kind, UUID meetingId, UUID partId) {
        return new About(kind, meetingId, null, partId, null);
    }

    public About withDay(LocalDate deadline) {
        return new About(kind, meetingId, itemId, partId, deadline);
    }
}
