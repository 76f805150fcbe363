package dk.raadslag.calendar;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/**
 * Meetings and deadlines as an iCalendar file (RFC 5545). Times are in UTC; deadlines are whole days. The same facts
 * give the same bytes, so that a calendar program sees when nothing has changed. SEQUENCE counts changes to the
 * calendar, not to the meeting: how much people work on a draft must not be seen.
 */
final class ICalendar {
    private ICalendar() {}

    /**
     * @param site where Rådslag is, e.g. {@code https://raadslag.example.org}
     * @param audiences the reader's audience in each body
     */
    static byte[] of(String name, String site, List<CalendarStore.Line> lines, Function<String, Audience> audiences) {
        biweekly.ICalendar calendar = empty();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-WR-TIMEZONE", DanishTime.ZONE.getId());
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        for (CalendarStore.Line line : lines) {
            CalendarEntry entry = CalendarEntry.seen(line, audiences.apply(line.bodyId()));
            calendar.addEvent(meeting(entry, line, site));
            deadline(
                    calendar,
                    entry,
                    line,
                    "material",
                    "Materiale til KD-Net",
                    entry.deadlines().material());
            deadline(
                    calendar,
                    entry,
                    line,
                    "agenda",
                    "Dagsorden sendes ud",
                    entry.deadlines().agenda());
            deadline(
                    calendar,
                    entry,
                    line,
                    "comments",
                    "Frist for kommentarer",
                    entry.deadlines().comments());
            deadline(
                    calendar,
                    entry,
                    line,
                    "remarks",
                    "Frist for bemærkninger til referat",
                    entry.deadlines().remarks());
        }
        return bytes(calendar);
    }

    static biweekly.ICalendar empty() {
        biweekly.ICalendar calendar = new biweekly.ICalendar();
        calendar.setProductId("-//Raadslag//Moedekalender//DA");
        return calendar;
    }

    static byte[] bytes(biweekly.ICalendar calendar) {
        return FoldedLines.of(unfolded(calendar));
    }

    private static String unfolded(biweekly.ICalendar calendar) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static VEvent meeting(CalendarEntry entry, CalendarStore.Line line, String site) {
        VEvent event = event(line.id() + "@raadslag", line.moves(), line.changed());
        boolean cancelled = entry.status() == MeetingStatus.CANCELLED;
        event.setSummary((cancelled ? "Aflyst: " : "") + "Møde i " + entry.body());
        span(event, entry.start(), entry.end());
        if (entry.place() != null) event.setLocation(entry.place());
        if (entry.link() != null) event.setDescription("Deltag online: " + entry.link());
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setUrl(
                entry.opens()
                        ? site + "/moede/" + entry.id()
                        : site + "/kalender/" + entry.start().getYear() + "/" + line.region());
        return event;
    }

    private static void deadline(
            biweekly.ICalendar calendar,
            CalendarEntry entry,
            CalendarStore.Line line,
            String kind,
            String what,
            LocalDate day) {
        if (day == null) return;
        VEvent event = event(line.id() + "-" + kind + "@raadslag", line.moves(), line.changed());
        event.setSummary(what + ": " + entry.body() + " " + entry.start().getDayOfMonth() + "/"
                + entry.start().getMonthValue());
        DateTimeComponents whole = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(whole, false)));
        event.setStatus(Status.confirmed());
        event.setTransparency(Transparency.transparent());
        calendar.addEvent(event);
    }

    /** @param moves how often its date, place or existence was changed */
    static VEvent event(String uid, int moves, Instant changed) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid));
        event.setSequence(moves);
        event.setDateTimeStamp(Date.from(changed));
        event.setLastModified(new LastModified(Date.from(changed)));
        return event;
    }

    /** @param end null when it is not known */
    static void span(VEvent event, LocalDateTime start, LocalDateTime end) {
        event.setDateStart(new DateStart(date(start), true));
        if (end != null) event.setDateEnd(new DateEnd(date(end), true));
    }

    private static Date date(LocalDateTime danish) {
        return Date.from(danish.atZone(DanishTime.ZONE).toInstant());
    }
}
