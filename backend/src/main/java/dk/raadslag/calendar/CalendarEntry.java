package dk.raadslag.calendar;

import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.MeetingStatus;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting in the calendar, as one viewer may see it. Everybody may know, years ahead, that a meeting takes place,
 * when and where, and that it is cancelled; what is on its agenda they may not ({@link MeetingSight}).
 *
 * @param status {@code PLANNED} until the agenda is sent out, for viewers who may not know of the draft
 * @param link where to take part online; only for those who follow the meeting
 * @param deadlines those that concern the viewer
 * @param opens whether the viewer may open the meeting itself
 */
public record CalendarEntry(
        UUID id,
        String bodyId,
        String body,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String link,
        MeetingStatus status,
        Deadlines deadlines,
        boolean opens) {

    /** True if the meeting, or a deadline of it that the viewer sees, is in the year. */
    boolean touches(int year) {
        return start.getYear() == year
                || Stream.of(deadlines.material(), deadlines.agenda(), deadlines.comments(), deadlines.remarks())
                        .anyMatch(day -> day != null && day.getYear() == year);
    }

    static CalendarEntry seen(CalendarStore.Line line, Audience audience) {
        boolean opens = MeetingSight.mayKnow(line.status(), audience);
        return new CalendarEntry(
                line.id(),
                line.bodyId(),
                line.body(),
                line.start(),
                line.end(),
                line.place(),
                audience.follows() ? line.link() : null,
                status(line.status(), audience, opens),
                deadlines(line, audience),
                opens);
    }

    private static MeetingStatus status(MeetingStatus status, Audience audience, boolean opens) {
        if (status == MeetingStatus.CANCELLED || opens) return MeetingSight.status(status, audience);
        return MeetingStatus.PLANNED;
    }

    /**
     * Those who run the meeting see all deadlines; directors the deadlines of what they read and comment on; members
     * when the agenda comes and until when they may remark on the minutes; substitutes when the agenda comes.
     */
    private static Deadlines deadlines(CalendarStore.Line line, Audience audience) {
        Deadlines all = line.deadlines();
        if (line.status() == MeetingStatus.CANCELLED || !audience.follows()) return Deadlines.NONE;
        if (audience.runs()) return all;
        return new Deadlines(
                audience.comments() ? all.material() : null,
                all.agenda(),
                audience.comments() ? all.comments() : null,
                audience.closed() ? all.remarks() : null);
    }
}
