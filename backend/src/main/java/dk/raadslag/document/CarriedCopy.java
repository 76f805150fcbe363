package dk.raadslag.document;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.model.Treatment;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A meeting that a file of ours carries, as a new one: all that is in it, under ids of its own, for those in the file
 * may be anybody's.
 */
final class CarriedCopy {
    private final MeetingSnapshot from;
    private final String closedReason;
    private final boolean minutes;
    private final Map<UUID, UUID> ids = new HashMap<>();

    private CarriedCopy(MeetingSnapshot from, String closedReason) {
        this.from = from;
        this.closedReason = closedReason;
        this.minutes = from.kind() == Kind.MINUTES;
    }

    /**
     * @param read as a person has corrected it
     * @param closedReason of an item that is closed and does not say why
     */
    static MeetingSnapshot of(Body body, ImportedMeeting read, String closedReason) {
        return new CarriedCopy(read.facts().carried().meeting(), closedReason).of(body, read);
    }

    private MeetingSnapshot of(Body body, ImportedMeeting read) {
        from.items().forEach(item -> ids.put(item.id(), UUID.randomUUID()));
        Iterator<ImportedItem> items = read.items().iterator();
        List<Section> sections = from.sections().stream()
                .map(section -> section.mapItems(item -> item(item, items.next())))
                .toList();
        MeetingStatus status = minutes ? MeetingStatus.ENDED : MeetingStatus.DRAFTING;
        return MeetingSnapshot.fresh(body.id(), body.name(), body.kind(), status, read.start())
                .withEnd(read.end())
                .withPlace(read.place())
                .withStartedAt(minutes ? from.startedAt() : null)
                .withEndedAt(minutes ? from.endedAt() : null)
                .withSeats(from.seats())
                .withAttendance(read.attendance().stream()
                        .filter(line -> line.guestOf() == null || ids.containsKey(line.guestOf()))
                        .map(this::line)
                        .toList())
                .withSections(sections)
                .withNextItems(from.nextItems().stream()
                        .map(next -> new NextItem(UUID.randomUUID(), next.title(), next.note()))
                        .toList());
    }

    private Attendance line(Attendance line) {
        return line.withId(UUID.randomUUID())
                .withSeatId(null)
                .withSubject(null)
                .withApologyNote(null)
                .withGuestOf(line.guestOf() == null ? null : ids.get(line.guestOf()));
    }

    private Item item(Item item, ImportedItem read) {
        Item fresh = Item.fresh(read.number(), read.title())
                .withId(ids.get(item.id()))
                .withCaseNumber(item.caseNumber())
                .withCaseOfficers(item.caseOfficers())
                .withPresenters(item.presenters())
                .withWords(TextField.each(TextField.OF_ITEMS, item::text))
                .withAttachments(read.papers().stream()
                        .map(paper -> Attachment.named(paper.title()).withOfDecision(paper.ofDecision()))
                        .toList())
                .withClosed(read.closed())
                .withPlan(plan(item.plan(), read.closed()));
        if (!minutes) return fresh;
        ItemStatus status = item.status() == ItemStatus.OPEN ? ItemStatus.DONE : item.status();
        return fresh.withStatus(status, item.outcome())
                .withStretches(item.stretches())
                .withTreatment(treatment(item.treatment()));
    }

    private Plan plan(Plan plan, boolean closed) {
        String reason = plan.closedReason() == null ? closedReason : plan.closedReason();
        return plan.withApproves(null)
                .withTreatedBy(treatedBy(plan.treatedBy()))
                .withDirectorsRead(closed && plan.directorsRead())
                .withClosedWording(closed ? plan.closedWording() : null)
                .withClosedReason(closed ? reason : null);
    }

    private static TreatedBy treatedBy(TreatedBy by) {
        if (by == null) return null;
        return new TreatedBy(UUID.randomUUID(), UUID.randomUUID(), by.number(), by.date(), by.decision(), by.closed());
    }

    private static Treatment treatment(Treatment treatment) {
        return treatment
                .withDissents(treatment.dissents().stream()
                        .map(one -> new Dissent(UUID.randomUUID(), one.name(), one.from(), one.words()))
                        .toList())
                .withFollowUps(treatment.followUps().stream()
                        // The meeting that it waits for is another Rådslag's, or was another time's.
                        .map(one -> one.withId(UUID.randomUUID())
                                .withPlanned(one.due() == null ? null : one.planned())
                                .withProof(null))
                        .toList())
                .withVotes(treatment.votes().stream()
                        .filter(vote -> !vote.running())
                        .map(vote -> vote.withId(UUID.randomUUID()).withBallots(List.of()))
                        .toList())
                .withProcedures(List.of());
    }
}
