package dk.raadslag.matter;

import dk.raadslag.matter.Station.Kind;
import dk.raadslag.matter.Station.State;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import java.time.LocalDate;

/** An item as a station. */
final class ItemStations {
    private ItemStations() {}

    /**
     * @param meeting as the viewer sees it, and the item in it, of which they may read more than a wording
     * @param today in Denmark
     */
    static Station of(MeetingSnapshot meeting, Item item, LocalDate today) {
        return Station.of(Kind.ITEM, item.id())
                .withBodyId(meeting.bodyId())
                .withTitle(item.title())
                .withMeetingId(meeting.id())
                .withNumber(item.number())
                .withDay(meeting.start().toLocalDate())
                .withExact(true)
                .withState(state(meeting, item, today))
                .withOutcome(item.outcome())
                .withDecision(item.status() == ItemStatus.DONE ? item.text(TextField.DECISION) : null)
                .withClosed(item.closed());
    }

    private static State state(MeetingSnapshot meeting, Item item, LocalDate today) {
        if (meeting.status() == MeetingStatus.CANCELLED) return State.CANCELLED;
        if (item.outcome() == Outcome.NOT_REACHED) return State.NOT_REACHED;
        if (item.status() == ItemStatus.DONE) return State.DONE;
        boolean sent = meeting.status().isAtLeast(MeetingStatus.MINUTES_SENT);
        if (sent && item.status() == ItemStatus.WAITING) return State.NOT_REACHED;
        boolean over = meeting.start().toLocalDate().isBefore(today);
        return over || meeting.status().isAtLeast(MeetingStatus.ENDED) ? State.HELD : State.PLANNED;
    }
}
