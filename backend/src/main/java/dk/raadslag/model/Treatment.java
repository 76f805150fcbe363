package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The results of an item beside the words of its decision.
 *
 * @param points of the recommendation, each with its own outcome, when they were decided one by one
 * @param dissents on request ("udsagn til referat")
 * @param followUps what the decision asks people to do
 * @param votes in the order in which they were called, e.g. on an amendment and on the main motion; the last may still
 *     run
 * @param procedures the written procedures after the meeting, in order; the last may still run
 */
@RecordBuilder
public record Treatment(
        List<Point> points,
        List<Dissent> dissents,
        List<FollowUp> followUps,
        List<Vote> votes,
        List<Procedure> procedures)
        implements TreatmentBuilder.With {
    /** Older forms may lack a list: it is empty then. */
    public Treatment {
        if (votes == null) votes = List.of();
        if (procedures == null) procedures = List.of();
    }

    public static final Treatment NONE = new Treatment(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The running vote. */
    public Optional<Vote> runningVote() {
        return votes.stream().filter(Vote::running).findFirst();
    }

    /** The vote that was called last. */
    public Optional<Vote> lastVote() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }

    /** The written procedure that was begun last. */
    public Optional<Procedure> lastProcedure() {
        return procedures.isEmpty() ? Optional.empty() : Optional.of(procedures.get(procedures.size() - 1));
    }

    /** With this vote, which replaces its earlier state. */
    Treatment with(Vote vote) {
        return withVotes(Lists.upserted(votes, vote, Vote::id));
    }

    /** With this procedure, which replaces its earlier state. */
    Treatment with(Procedure procedure) {
        return withProcedures(Lists.upserted(procedures, procedure, Procedure::id));
    }
}
