package dk.raadslag.document;

import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Plan;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import java.util.List;

/**
 * What a PDF carries of its meeting, so that it comes back without loss. Of an edition it is the sealed content itself,
 * whose hash stands in the small print; of a meeting as it is now, what is printed and no more: a PDF is passed on to
 * people who may not ask the server for the rest.
 */
final class CarriedData {
    private CarriedData() {}

    /** @param seen as its reader may see it, with the kind of the document */
    static byte[] of(MeetingSnapshot seen) {
        boolean minutes = seen.kind() == Kind.MINUTES;
        MeetingSnapshot printed = seen.withLink(null)
                .withText(null, TextField.REMARKS, null, null)
                .withShowsDecisions(false)
                .withDeadlines(Deadlines.NONE)
                .withNextItems(List.of())
                .withSpeakers(List.of())
                .withEditions(List.of())
                .withMemberRemarks(List.of())
                .withApprovals(List.of())
                .withRevising(false)
                .withViewer(null)
                .withVersion(0)
                .withStatus(minutes ? MeetingStatus.MINUTES_SENT : MeetingStatus.PUBLISHED)
                .withStartedAt(minutes ? seen.startedAt() : null)
                .withEndedAt(minutes ? seen.endedAt() : null)
                .withAttendance(seen.attendance().stream()
                        .filter(line -> minutes || invited(line, seen))
                        .map(line -> line.withApologyNote(null))
                        .toList())
                .mapItems(Item::asSent)
                .mapItems(item -> item.withPlan(plan(item))
                        .withCorrections(List.of())
                        .withStretches(item.stretches().stream()
                                .map(stretch -> stretch.withBy(null))
                                .toList()))
                .mapItems(item -> minutes ? item.withTreatment(printed(item.treatment())) : ofAgenda(item));
        return Editions.bytes(minutes ? printed : printed.withSeats(0).withKind(Kind.AGENDA));
    }

    /** An agenda of a KD-Net names the people that its author named. */
    private static boolean invited(Attendance line, MeetingSnapshot meeting) {
        return meeting.houseStyle() == HouseStyle.KD_NET
                && !meeting.status().isAtLeast(MeetingStatus.LIVE)
                && line.seatId() == null
                && line.guestOf() == null
                && line.came();
    }

    private static Plan plan(Item item) {
        return Plan.NONE.withKind(item.plan().kind()).withTreatedBy(item.plan().treatedBy());
    }

    private static Treatment printed(Treatment treatment) {
        List<Vote> counted = treatment.votes().stream()
                .filter(vote -> !vote.running())
                .map(vote -> vote.withBallots(List.of()))
                .toList();
        // The minutes tell what was agreed, and not whether it is done.
        return treatment
                .withVotes(counted)
                .withProcedures(List.of())
                .withFollowUps(
                        treatment.followUps().stream().map(CarriedData::printed).toList());
    }

    /** What is no day is printed in words, and only that. */
    private static FollowUp printed(FollowUp followUp) {
        FollowUp open = followUp.withDone(false);
        return open.written() == null ? open : open.withDue(null).withPlanned(null);
    }

    private static Item ofAgenda(Item item) {
        Item without = item.withStatus(ItemStatus.WAITING, null)
                .withTreatment(Treatment.NONE)
                .withStretches(List.of())
                .withAttachments(item.attachments().stream()
                        .filter(attachment -> !attachment.ofDecision())
                        .toList());
        for (TextField field : TextField.of(TextField.Part.DECISION)) without = without.withText(field, null, null);
        return without;
    }
}
