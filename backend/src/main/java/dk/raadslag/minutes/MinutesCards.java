package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.attendance.Seating;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.MemberRemark;
import dk.raadslag.model.Vote;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What decisions and minutes ask of people: votes, written answers, approvals, remarks. */
final class MinutesCards implements CardSource {
    private final RuleStore rules;

    MinutesCards(RuleStore rules) {
        this.rules = rules;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        Actor actor = day.actor();
        if (actor.isAnonymous()) return Future.succeededFuture(List.of());
        return rules.approvedByEverybody(conn, day.bodyIds()).map(everybody -> {
            List<Card> cards = new ArrayList<>();
            for (Own own : day.meetings()) cards.addAll(ofMeeting(day, own, everybody));
            return cards;
        });
    }

    private static List<Card> ofMeeting(Day day, Own own, Set<String> everybody) {
        MeetingSnapshot mine = own.mine();
        if (!mine.viewer().follows()) return List.of();
        Seating seating = new Seating(day.seatsOf(mine.bodyId()), own.whole().attendance());
        List<Card> cards = new ArrayList<>();
        Optional<UUID> seat = seating.entitled(day.actor()).map(Seating.Entitled::seatId);
        votes(day, mine, seating).forEach(cards::add);
        ProcedureCards.of(day, mine, seat).forEach(cards::add);
        if (mine.status() == MeetingStatus.MINUTES_SENT) {
            minutes(day, mine, seat, everybody.contains(mine.bodyId())).ifPresent(cards::add);
            remarks(mine).ifPresent(cards::add);
        }
        return cards;
    }

    /** A vote runs in which this person is present and has not answered. */
    private static Stream<Card> votes(Day day, MeetingSnapshot mine, Seating seating) {
        if (mine.status() != MeetingStatus.LIVE) return Stream.empty();
        Optional<UUID> present = seating.presentInSeat(day.actor(), day.now()).map(line -> line.seatId());
        if (present.isEmpty()) return Stream.empty();
        return mine.items()
                .filter(item -> item.treatment()
                        .runningVote()
                        .filter(vote -> !vote.byHands() && !hasCast(vote, present.get()))
                        .isPresent())
                .map(item -> Card.ofItem("vote", Lane.MINE, mine, item));
    }

    private static boolean hasCast(Vote vote, UUID seatId) {
        return vote.ballots().stream().anyMatch(ballot -> ballot.seatId().equals(seatId));
    }

    /** Minutes that this person may approve, or remark on. */
    private static Optional<Card> minutes(Day day, MeetingSnapshot mine, Optional<UUID> seat, boolean byEverybody) {
        if (!mine.viewer().closed() || mine.viewer().writes()) return Optional.empty();
        LocalDate last = mine.deadlines().remarks();
        if (byEverybody && seat.isPresent()) {
            boolean approved =
                    mine.approvals().stream().anyMatch(one -> one.seatId().equals(seat.get()));
            if (approved) return Optional.empty();
            return Optional.of(
                    Card.ofMeeting("approve-minutes", Lane.MINE, mine).withUntil(Until.endOf(last)));
        }
        if (last == null || last.isBefore(day.date())) return Optional.empty();
        return Optional.of(Card.ofMeeting("minutes-sent", Lane.MINE, mine).withUntil(Until.endOf(last)));
    }

    private static Optional<Card> remarks(MeetingSnapshot mine) {
        if (!mine.viewer().writes()) return Optional.empty();
        int open = (int) mine.memberRemarks().stream()
                .filter(remark -> remark.state() == MemberRemark.State.OPEN)
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(Card.ofMeeting("remarks-open", Lane.WORK, mine).withCount(open));
    }
}
