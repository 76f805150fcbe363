package dk.raadslag.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What came of an item beside the words of its decision.
 *
 * @param points of the recommendation, each with its own outcome, when they were decided one by one
 * @param dissents on request ("udsagn til referat")
 * @param followUps what the decision asks somebody to do
 * @param vote null when none was called
 * @param procedure the written procedure after the meeting, null when there was none
 */
@RecordBuilder
public record Treatment(
        List<Point> points, List<Dissent> dissents, List<FollowUp> followUps, Vote vote, Procedure procedure)
        implements TreatmentBuilder.With {
    public static final Treatment NONE = new Treatment(List.of(), List.of(), List.of(), null, null);
}
