package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * How an item is planned.
 *
 * @param kind what the meeting is to do with it
 * @param minutes planned length, null when none is planned
 * @param slot when it is planned to begin, Danish local time, or null
 * @param guests who take part in this item alone, e.g. "Direktør, Sundhedsklyngen"
 * @param closedReason why it is closed, for those entitled; null when it is open
 * @param closedWording what others may read in place of a closed item's title; null hides the item altogether
 * @param directorsRead directors may read the item although it is closed
 * @param approves the meeting whose minutes this item approves, null when it approves none
 * @param treatedBy where KD-Net had the same matter, null when it is not linked
 */
@RecordBuilder
public record Plan(
        ItemKind kind,
        Integer minutes,
        LocalTime slot,
        List<String> guests,
        String closedReason,
        String closedWording,
        boolean directorsRead,
        UUID approves,
        TreatedBy treatedBy)
        implements PlanBuilder.With {
    /** A decision, with nothing else planned. */
    public static final Plan NONE = new Plan(ItemKind.DECISION, null, null, List.of(), null, null, false, null, null);

    /** What it carries of a closed item of KD-Net is only for those entitled. */
    public boolean carriesClosed() {
        return treatedBy != null && treatedBy.closed();
    }

    /** What people see of the plan who may read only the wording of a closed item. */
    Plan wording() {
        return NONE.withClosedWording(closedWording);
    }
}
