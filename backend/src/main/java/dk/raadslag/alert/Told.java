package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An alert as its reader may know it now. The browser has the sentence and the link of each kind.
 *
 * @param opens whether the reader may open the meeting itself
 * @param item null when it is about none
 * @param task what a follow-up asks for, or null
 * @param until the deadline, or null
 */
public record Told(
        UUID id,
        Kind kind,
        Instant at,
        int times,
        boolean read,
        String bodyId,
        String body,
        UUID meetingId,
        LocalDateTime start,
        boolean opens,
        OfItem item,
        String task,
        Until until) {
    public record OfItem(UUID id, String number, String title) {}

    /** @param time null when it is the whole day */
    public record Until(LocalDate day, LocalTime time) {}

    /** @param mine the meeting as the reader may see it */
    public static Told of(Alert alert, MeetingSnapshot mine) {
        return new Told(
                alert.id(),
                alert.about().kind(),
                alert.at(),
                alert.times(),
                alert.read(),
                mine.bodyId(),
                mine.body(),
                mine.id(),
                mine.start(),
                true,
                null,
                null,
                null);
    }

    /** @param seen as the reader may see it */
    public Told on(Item seen) {
        OfItem named = new OfItem(seen.id(), seen.number(), seen.title());
        return new Told(id, kind, at, times, read, bodyId, body, meetingId, start, opens, named, task, until);
    }

    public Told withTask(String asked) {
        return new Told(id, kind, at, times, read, bodyId, body, meetingId, start, opens, item, asked, until);
    }

    /** @param day null for no deadline */
    public Told until(LocalDate day, LocalTime time) {
        Until deadline = day == null ? null : new Until(day, time);
        return new Told(id, kind, at, times, read, bodyId, body, meetingId, start, opens, item, task, deadline);
    }

    /** The reader may know the meeting's date and no more. */
    public Told dateOnly() {
        return new Told(id, kind, at, times, read, bodyId, body, meetingId, start, false, null, null, null);
    }

    @JsonIgnore
    boolean isNew() {
        return !read;
    }
}
