package dk.raadslag.calendar;

import dk.raadslag.body.BodyStore;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingStore;
import java.time.Clock;

/**
 * The parts of the calendar, put together. What others need of its rules is in {@link CalendarRules}.
 */
public record CalendarFeature(
        CalendarService calendar, PlanningService planning, RescheduleService rescheduling, FeedService feeds) {
    /** @param changes through which planned meetings are created */
    public static CalendarFeature create(
            Database db, MeetingStore meetings, MeetingChanges changes, String site, Clock clock) {
        BodyStore bodies = new BodyStore();
        CalendarStore store = new CalendarStore();
        RuleStore rules = new RuleStore();
        return new CalendarFeature(
                new CalendarService(db, bodies, store, rules),
                new PlanningService(db, bodies, store, rules, changes, clock),
                new RescheduleService(db, meetings, store, rules, changes, clock),
                new FeedService(db, bodies, store, new FeedStore(), site, clock));
    }
}
