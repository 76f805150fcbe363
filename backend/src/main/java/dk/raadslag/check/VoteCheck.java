package dk.raadslag.check;

import dk.raadslag.danish.PlacedName;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Vote;
import dk.raadslag.model.Vote.Ballot;
import dk.raadslag.protocol.Warning;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A seat that voted while nobody was there in it: somebody corrected the times in the list of participants afterwards.
 */
final class VoteCheck {
    private VoteCheck() {}

    static Stream<Finding> of(Item item, MeetingSnapshot meeting) {
        return item.treatment().votes().stream()
                .filter(vote -> vote.calledAt() != null && vote.closedAt() != null)
                .flatMap(vote -> vote.ballots().stream()
                        .filter(ballot -> !wasThere(ballot, vote, meeting))
                        .map(ballot -> Finding.in(
                                item,
                                Warning.VOTED_ABSENT,
                                Map.of("name", PlacedName.of(ballot.name(), ballot.from())))));
    }

    private static boolean wasThere(Ballot ballot, Vote vote, MeetingSnapshot meeting) {
        Stay asked = new Stay(vote.calledAt(), vote.closedAt(), false);
        return meeting.attendance().stream()
                .filter(line -> ballot.seatId().equals(line.seatId()))
                .filter(line -> line.group() != Attendance.Group.APOLOGY)
                .anyMatch(line -> line.stays().stream().anyMatch(asked::overlaps));
    }
}
