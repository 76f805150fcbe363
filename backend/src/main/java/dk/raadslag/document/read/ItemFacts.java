package dk.raadslag.document.read;

import dk.raadslag.model.ItemKind;
import dk.raadslag.model.Point;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What follows from an item's words.
 *
 * @param kind what the meeting is to do with it
 * @param points of the recommendation, when there are several; each with its outcome where the decision answers them
 *     one by one; null when there is at most one
 * @param approves the day of the meeting whose minutes it approves, or null
 * @param slot when it is to begin, or null
 * @param directors the day on which the directors' network had the matter, or null
 */
public record ItemFacts(
        Fact<ItemKind> kind,
        Fact<List<Point>> points,
        Fact<LocalDate> approves,
        Fact<LocalDate> directors,
        Fact<LocalTime> slot) {
    ItemFacts withSlot(LocalTime at) {
        return at == null ? this : new ItemFacts(kind, points, approves, directors, Fact.stated(at));
    }
}
