package dk.raadslag.today;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One thing on the start page: what it is, about which meeting, until when. The browser has the sentence, the link and
 * the button of each kind.
 *
 * @param kind named by the feature that makes it; stands in the contract
 * @param bodyId null when it is about no body
 * @param meeting null when it is about no meeting
 * @param item null when it is about no item
 * @param who a person or an office, or null
 * @param task what they are to do, or null
 * @param count how many, or null
 * @param of how many there are in all, or null
 * @param until null when there is no deadline
 * @param done this person has done it, and may change it until then
 * @param inquiryId null when it is about no inquiry
 * @param watched what else changes the card, beside the meetings; or null
 */
@RecordBuilder
public record Card(
        String kind,
        Lane lane,
        String bodyId,
        String body,
        OfMeeting meeting,
        OfItem item,
        String who,
        String task,
        Integer count,
        Integer of,
        Until until,
        boolean done,
        UUID inquiryId,
        Watched watched)
        implements CardBuilder.With {
    /**
     * @param link where to take part online, for those who follow, or null
     * @param opens whether this person may open the meeting itself, and not only know its date
     */
    public record OfMeeting(
            UUID id,
            LocalDateTime start,
            LocalDateTime end,
            String place,
            String link,
            MeetingStatus status,
            boolean opens) {}

    public record OfItem(UUID id, String number, String title, Outcome outcome) {
        public static OfItem of(Item item) {
            return new OfItem(item.id(), item.number(), item.title(), item.outcome());
        }
    }

    /** @param time null when it is the whole day */
    public record Until(LocalDate day, LocalTime time) {
        /** The end of that day; null for none. */
        public static Until endOf(LocalDate day) {
            return day == null ? null : new Until(day, null);
        }

        /** In Denmark. */
        public static Until at(LocalDateTime moment) {
            return new Until(moment.toLocalDate(), moment.toLocalTime());
        }

        public static Until at(Instant moment) {
            return at(DanishTime.at(moment));
        }
    }

    /** A topic of the socket. */
    public record Watched(String kind, String id) {}

    /** About a body. */
    public static Card ofBody(String kind, Lane lane, String bodyId, String body) {
        return new Card(kind, lane, bodyId, body, null, null, null, null, null, null, null, false, null, null);
    }

    /** @param mine the meeting as the person may see it */
    public static Card ofMeeting(String kind, Lane lane, MeetingSnapshot mine) {
        OfMeeting meeting =
                new OfMeeting(mine.id(), mine.start(), mine.end(), mine.place(), mine.link(), mine.status(), true);
        return ofBody(kind, lane, mine.bodyId(), mine.body()).withMeeting(meeting);
    }

    /** @param item as the person may see it */
    public static Card ofItem(String kind, Lane lane, MeetingSnapshot mine, Item item) {
        return ofMeeting(kind, lane, mine).withItem(OfItem.of(item));
    }
}
