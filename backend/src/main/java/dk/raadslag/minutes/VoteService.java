package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attendance.Quorum;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Choice;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Vote;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Votes on the open item: every seat that is present answers for itself, or the secretariat counts hands. */
public final class VoteService {
    /** A show of hands. */
    public record Count(int inFavour, int opposed, int abstained) {
        private int all() {
            return inFavour + opposed + abstained;
        }
    }

    private final SeatedChanges changes;

    VoteService(SeatedChanges changes) {
        this.changes = changes;
    }

    public Future<MeetingSnapshot> call(Actor actor, UUID itemId, String question, boolean byHands, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun().during(Code.NOT_LIVE, MeetingStatus.LIVE);
            if (item.status() != ItemStatus.OPEN) throw new Refusal(Code.ITEM_NOT_OPEN);
            if (item.treatment().runningVote().isPresent()) {
                throw new Refusal(Code.VOTE_RUNNING);
            }
            attempt.unlessOthers(itemId, CourseEvent.VoteSet.class);
            return List.of(new CourseEvent.VoteSet(itemId, Vote.called(question.strip(), byHands, attempt.now())));
        });
    }

    /** Answers for the seat in which the person is present now; a substitute answers for the seat they sit in. */
    public Future<MeetingSnapshot> answer(Actor actor, UUID itemId, UUID voteId, Choice choice) {
        return changes.ofItem(actor, itemId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            Attendance line = seating.presentInSeat(actor, attempt.now())
                    .filter(present -> attempt.audience().follows())
                    .orElseThrow(() -> Refusal.forbidden(actor));
            Vote vote = running(item, voteId);
            if (vote.byHands()) throw new Refusal(Code.VOTE_BY_HANDS);
            Vote after = vote.with(new Vote.Ballot(line.seatId(), line.name(), line.from(), choice));
            return after.equals(vote) ? List.of() : List.of(new CourseEvent.VoteSet(itemId, after));
        });
    }

    /** Enters a show of hands, and replaces an earlier count. */
    public Future<MeetingSnapshot> count(Actor actor, UUID itemId, UUID voteId, Count count, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoWrite();
            Vote vote = running(item, voteId);
            if (!vote.byHands()) throw new Refusal(Code.VOTE_BY_SEAT);
            attempt.unlessOthers(itemId, CourseEvent.VoteSet.class);
            int present = Quorum.present(seating.lines(), attempt.now());
            if (count.all() > present) {
                throw new Refusal(Code.TOO_MANY_VOTES, Map.of("votes", count.all(), "present", present));
            }
            Vote after = vote.withInFavour(count.inFavour())
                    .withOpposed(count.opposed())
                    .withAbstained(count.abstained());
            return List.of(new CourseEvent.VoteSet(itemId, after));
        });
    }

    /**
     * Ends the vote, and offers its result as a phrase of the decision.
     *
     * @param voteId null: the one that was called last
     */
    public Future<MeetingSnapshot> close(Actor actor, UUID itemId, UUID voteId, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Vote vote = called(attempt, itemId, voteId);
            if (!vote.running()) throw closed();
            if (vote.cast() == 0) {
                throw new Refusal(Code.NO_VOTES);
            }
            return List.of(new CourseEvent.VoteSet(itemId, vote.closed(attempt.now())));
        });
    }

    /**
     * Takes back a vote; other votes on the item stay.
     *
     * @param voteId null: the one that was called last
     */
    public Future<MeetingSnapshot> withdraw(Actor actor, UUID itemId, UUID voteId, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Vote vote = called(attempt, itemId, voteId);
            // New ballots do not make it another vote, but closing it does.
            if (!vote.running()) attempt.unlessOthers(itemId, CourseEvent.VoteSet.class);
            return List.<Event>of(new CourseEvent.VoteWithdrawn(itemId, vote.id()));
        });
    }

    private static Vote called(Attempt attempt, UUID itemId, UUID voteId) {
        Item item = attempt.item(itemId);
        attempt.byThoseWhoRun().onTreated(item);
        if (voteId == null) {
            return item.treatment().lastVote().orElseThrow(() -> new Refusal(Code.NO_VOTE));
        }
        return item.treatment().votes().stream()
                .filter(vote -> vote.id().equals(voteId))
                .findFirst()
                .orElseThrow(() -> new Refusal(Code.VOTE_WITHDRAWN));
    }

    private static Vote running(Item item, UUID voteId) {
        return item.treatment()
                .runningVote()
                .filter(vote -> vote.id().equals(voteId))
                .orElseThrow(VoteService::closed);
    }

    private static Refusal closed() {
        return new Refusal(Code.VOTE_CLOSED);
    }
}
