package dk.raadslag.document;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ItemFacts;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Point;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An imported document as a meeting that does not exist yet. */
final class NewMeeting {
    /** Why an imported item is closed; the secretariat may word it better. */
    private static final String CLOSED = "Lukket i det importerede dokument";

    private NewMeeting() {}

    static MeetingSnapshot of(Body body, ImportedMeeting read) {
        return of(body, read, Map.of());
    }

    /** @param earlier the meetings of the same body whose minutes an item may approve, by their days */
    static MeetingSnapshot of(Body body, ImportedMeeting read, Map<LocalDate, UUID> earlier) {
        boolean isMinutes = read.kind() == Kind.MINUTES;
        MeetingStatus status = isMinutes ? MeetingStatus.ENDED : MeetingStatus.DRAFTING;
        return MeetingSnapshot.fresh(body.id(), body.name(), body.kind(), status, read.start())
                .withEnd(read.end())
                .withPlace(read.place())
                .withAttendance(read.attendance().stream()
                        .map(line -> line.withId(UUID.randomUUID()))
                        .toList())
                .withSections(read.sections().stream()
                        .map(section -> new Section(
                                section.number(),
                                section.title(),
                                section.items().stream()
                                        .map(item -> item(item, isMinutes, earlier))
                                        .toList()))
                        .toList())
                .withNextItems(read.facts().nextItems().stream()
                        .map(planned -> new NextItem(UUID.randomUUID(), planned.value(), null))
                        .toList());
    }

    /** @param read with the meeting that its file carries */
    static MeetingSnapshot copy(Body body, ImportedMeeting read) {
        return CarriedCopy.of(body, read, CLOSED);
    }

    private static Plan plan(ItemFacts facts, Map<LocalDate, UUID> earlier) {
        UUID approves =
                facts.approves() == null ? null : earlier.get(facts.approves().value());
        return Plan.NONE
                .withKind(facts.kind().value())
                .withSlot(facts.slot() == null ? null : facts.slot().value())
                .withApproves(approves);
    }

    /** Only points that the decision answers one by one. */
    private static List<Point> points(ItemFacts facts) {
        List<Point> points = facts.points() == null ? List.of() : facts.points().value();
        return points.stream().anyMatch(point -> point.outcome() != null) ? points : List.of();
    }

    /** In minutes every item was treated, even if its words do not tell the outcome. */
    private static Item item(ImportedMeeting.ImportedItem read, boolean isMinutes, Map<LocalDate, UUID> earlier) {
        Item item = Item.fresh(read.number(), read.title())
                .withCaseNumber(read.caseNumber())
                .withCaseOfficers(read.caseOfficers())
                .withPresenters(read.presenters())
                .withPlan(plan(read.facts(), earlier))
                .withWords(TextField.each(TextField.OF_ITEMS, field -> kept(read.text(field))))
                .withAttachments(read.papers().stream()
                        .map(paper -> Attachment.named(paper.title()).withOfDecision(paper.ofDecision() && isMinutes))
                        .toList());
        if (isMinutes) item = item.withTreatment(item.treatment().withPoints(points(read.facts())));
        if (read.closed()) item = item.withClosed(true).withPlan(item.plan().withClosedReason(CLOSED));
        return isMinutes ? item.withStatus(ItemStatus.DONE, read.outcome()) : item;
    }

    /** An empty text is no text. */
    private static RichText kept(RichText text) {
        return text == null || text.blank() ? null : text;
    }
}
