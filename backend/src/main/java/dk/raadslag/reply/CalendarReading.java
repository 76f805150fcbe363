package dk.raadslag.reply;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the calendar part of a letter, as Outlook, Gmail, Apple and others write it. */
final class CalendarReading {
    /** How Gmail hands over what a person wrote. */
    private static final String GOOGLE_COMMENT = "X-RESPONSE-COMMENT";

    private CalendarReading() {}

    /** @param organizer null when it does not say @param reply null when it is none @param fault why */
    record Found(String organizer, CalendarReply reply, Outcome fault) {
        static Found none(String organizer, Outcome fault) {
            return new Found(organizer, null, fault);
        }
    }

    /** @param method as the letter names it; null when it does not */
    static Found read(String text, String method) {
        ICalendar calendar = Biweekly.parse(text).first();
        if (calendar == null) return Found.none(null, Outcome.UNREADABLE);
        String said =
                calendar.getMethod() == null ? method : calendar.getMethod().getValue();
        VEvent event = calendar.getEvents().stream().findFirst().orElse(null);
        String organizer = event == null || event.getOrganizer() == null
                ? null
                : Stream.of(
                                event.getOrganizer().getEmail(),
                                event.getOrganizer().getUri())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if ("COUNTER".equalsIgnoreCase(said)) return Found.none(organizer, Outcome.COUNTER);
        if (!"REPLY".equalsIgnoreCase(said) || event == null) return Found.none(organizer, Outcome.NOT_A_REPLY);
        if (event.getUid() == null
                || event.getDateTimeStamp() == null
                || event.getDateTimeStamp().getValue() == null) return Found.none(organizer, Outcome.UNREADABLE);
        List<CalendarReply.Attendee> attendees =
                event.getAttendees().stream().map(CalendarReading::attendee).toList();
        if (attendees.isEmpty()) return Found.none(organizer, Outcome.UNREADABLE);
        Integer sequence =
                event.getSequence() == null ? null : event.getSequence().getValue();
        Instant stamp = event.getDateTimeStamp().getValue().toInstant();
        return new Found(
                organizer,
                new CalendarReply(
                        event.getUid().getValue(),
                        sequence == null ? 0 : sequence,
                        stamp,
                        attendees,
                        comment(calendar, event)),
                null);
    }

    private static CalendarReply.Attendee attendee(Attendee attendee) {
        String email = attendee.getEmail() != null ? attendee.getEmail() : Objects.toString(attendee.getUri(), "");
        return new CalendarReply.Attendee(
                email.replaceFirst("(?i)^mailto:", "").strip().toLowerCase(Locale.ROOT),
                outcome(attendee.getParticipationStatus()));
    }

    private static Outcome outcome(ParticipationStatus status) {
        if (status == ParticipationStatus.ACCEPTED) return Outcome.ACCEPTED;
        if (status == ParticipationStatus.DECLINED) return Outcome.DECLINED;
        if (status == ParticipationStatus.TENTATIVE) return Outcome.TENTATIVE;
        return status == ParticipationStatus.DELEGATED ? Outcome.DELEGATED : Outcome.NOT_A_REPLY;
    }

    private static String comment(ICalendar calendar, VEvent event) {
        return Stream.of(
                        event.getComments().stream().map(comment -> comment.getValue()),
                        event.getAttendees().stream().map(one -> one.getParameter(GOOGLE_COMMENT)),
                        outlook(calendar, event))
                .flatMap(words -> words)
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Outlook puts what a person wrote where others repeat our own words. */
    private static Stream<String> outlook(ICalendar calendar, VEvent event) {
        boolean microsoft = calendar.getProductId() != null
                && Objects.toString(calendar.getProductId().getValue(), "").contains("Microsoft");
        return microsoft && event.getDescription() != null
                ? Stream.of(Objects.toString(event.getDescription().getValue(), ""))
                : Stream.empty();
    }
}
