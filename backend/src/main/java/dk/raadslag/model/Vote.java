package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A vote on an item.
 *
 * @param byHands counted in the room and entered by the secretariat; otherwise each seat answers for itself
 * @param running true while answers are accepted
 * @param ballots of each seat that answered; a substitute counts for the seat. Empty in a vote by hands
 * @param inFavour how many are for
 * @param opposed how many are against
 * @param abstained how many abstain
 * @param calledAt null when it was not kept
 * @param closedAt null while it runs, or when it was not kept
 */
@RecordBuilder
public record Vote(
        UUID id,
        String question,
        boolean byHands,
        boolean running,
        List<Ballot> ballots,
        int inFavour,
        int opposed,
        int abstained,
        Instant calledAt,
        Instant closedAt)
        implements VoteBuilder.With {
    /**
     * One seat's answer.
     *
     * @param name of the person who answered for it
     */
    public record Ballot(UUID seatId, String name, String from, Choice choice) {}

    /** A vote that nobody has answered yet. */
    public static Vote called(String question, boolean byHands, Instant at) {
        return new Vote(UUID.randomUUID(), question, byHands, true, List.of(), 0, 0, 0, at, null);
    }

    /** The same vote, over. */
    public Vote closed(Instant at) {
        return withRunning(false).withClosedAt(at);
    }

    /** How many have answered, or were counted. */
    public int cast() {
        return inFavour + opposed + abstained;
    }

    /** The same vote with this seat's answer, which replaces an earlier one. */
    public Vote with(Ballot ballot) {
        List<Ballot> all = Lists.upserted(ballots, ballot, Ballot::seatId);
        return withBallots(all)
                .withInFavour(count(all, Choice.FOR))
                .withOpposed(count(all, Choice.AGAINST))
                .withAbstained(count(all, Choice.ABSTAIN));
    }

    private static int count(List<Ballot> ballots, Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }
}
