package dk.raadslag.planned;

import dk.raadslag.model.Audience;
import dk.raadslag.model.FuzzyDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an audience sees of a planned item. Everything that leaves the server about one is made from what this returns.
 *
 * <p>Those who run the body's meetings see all; dropped ones only those who write. Others see what is not internal, a
 * closed one only those entitled to closed items, and its note only those who follow the meetings. Whether it has
 * become a draft item nobody else learns: that there is a draft is not for them.
 */
final class PlannedSight {
    /** What stood on a meeting's list a year ago and never came is history, which that meeting tells. */
    private static final int LISTED_FOR_YEARS = 1;

    private PlannedSight() {}

    /** @param today in Denmark */
    static Optional<Card> seen(PlannedItem item, Audience audience, LocalDate today) {
        if (!mayKnow(item, audience) || isOver(item, today)) return Optional.empty();
        boolean runs = audience.runs();
        return Optional.of(new Card(
                item.id(),
                item.bodyId(),
                item.title(),
                audience.follows() ? item.note() : null,
                item.planned(),
                item.target() == null || item.target().isCancelled()
                        ? null
                        : item.target().meetingId(),
                lastDay(item).orElse(null),
                item.dropped()
                        ? Card.State.DROPPED
                        : runs && item.isDrafted() ? Card.State.DRAFTED : Card.State.PLANNED,
                isOverdue(item, today),
                item.isClosed(),
                item.internal(),
                runs ? item.itemId() : null,
                runs && item.source() != null ? Card.Source.of(item.source()) : null,
                audience.writes() ? item.version() : null));
    }

    static boolean mayKnow(PlannedItem item, Audience audience) {
        if (item.dropped()) return audience.writes();
        if (audience.runs()) return true;
        return !item.internal() && (!item.isClosed() || audience.closed());
    }

    private static boolean isOver(PlannedItem item, LocalDate today) {
        if (item.dropped()) return false;
        Optional<LocalDate> last = lastDay(item);
        if (item.isDrafted()) return last.filter(day -> day.isBefore(today)).isPresent();
        return item.listedBy() != null
                && last.filter(day -> day.isBefore(today.minusYears(LISTED_FOR_YEARS)))
                        .isPresent();
    }

    /** Its time is over, or its meeting is cancelled, and it has not become an item. */
    private static boolean isOverdue(PlannedItem item, LocalDate today) {
        if (item.isDrafted() || item.dropped()) return false;
        Optional<LocalDate> last = lastDay(item);
        if (last.isEmpty()) return item.planned() instanceof FuzzyDate.OfMeeting;
        return last.get().isBefore(today);
    }

    /** Of a meeting the day it is on now; empty when it is cancelled, or not planned yet. */
    private static Optional<LocalDate> lastDay(PlannedItem item) {
        boolean held = item.target() != null && !item.target().isCancelled();
        LocalDate day = held ? item.target().start().toLocalDate() : null;
        return item.isDrafted() ? Optional.ofNullable(day) : item.planned().lastDay(day);
    }
}
