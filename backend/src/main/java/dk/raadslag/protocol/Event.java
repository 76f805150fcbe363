package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/**
 * A fact of a meeting, named by what happened; never words, which have a stream of their own. An event carries nothing but what then stands in the snapshot, so
 * whoever sees the snapshot after it may see the event: {@link #applyTo} on the recipient's own snapshot is what the
 * recipient's browser does with it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.MeetingCreated.class, name = "MeetingCreated"),
    @JsonSubTypes.Type(value = Event.AgendaPublished.class, name = "AgendaPublished"),
    @JsonSubTypes.Type(value = Event.MeetingStarted.class, name = "MeetingStarted"),
    @JsonSubTypes.Type(value = Event.MeetingEnded.class, name = "MeetingEnded"),
    @JsonSubTypes.Type(value = Event.DecisionsShown.class, name = "DecisionsShown"),
    @JsonSubTypes.Type(value = Event.ItemOpened.class, name = "ItemOpened"),
    @JsonSubTypes.Type(value = Event.ItemDone.class, name = "ItemDone"),
    @JsonSubTypes.Type(value = Event.ItemReopened.class, name = "ItemReopened"),
    @JsonSubTypes.Type(value = Event.ItemClosedSet.class, name = "ItemClosedSet"),
    @JsonSubTypes.Type(value = Event.MinutesSent.class, name = "MinutesSent"),
})
public sealed interface Event {
    /** The snapshot after this event; its version is set by {@link Recorded}. */
    MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment);

    /** The item it is about, null when it is about the meeting. */
    default UUID itemId() {
        return null;
    }

    /** The first event of every meeting. */
    record MeetingCreated(MeetingSnapshot meeting) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return meeting;
        }
    }

    /** The agenda was sent out; from now on the public may read it. */
    record AgendaPublished() implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.PUBLISHED, before.startedAt(), before.endedAt());
        }
    }

    record MeetingStarted() implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.LIVE, moment.at(), null);
        }
    }

    /** The meeting is over; the minutes are being finished. */
    record MeetingEnded() implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.ENDED, before.startedAt(), moment.at());
        }
    }

    /** The minutes were sent out; their decisions freeze, and remarks are accepted. */
    record MinutesSent() implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.MINUTES_SENT, before.startedAt(), before.endedAt());
        }
    }

    /** Whether those who follow see decisions while they are written. */
    record DecisionsShown(boolean shown) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withShowsDecisions(shown);
        }
    }

    record ItemOpened(UUID itemId) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.opened(moment));
        }
    }

    /** The item was finished; its words come, where they become visible, as texts do. */
    record ItemDone(UUID itemId, Outcome outcome) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.done(outcome, moment));
        }
    }

    /** A done item is being treated again. */
    record ItemReopened(UUID itemId) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.opened(moment));
        }
    }

    /** The item became a "lukket punkt", or is one no longer. */
    record ItemClosedSet(UUID itemId, boolean closed) implements Event {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.withClosed(closed));
        }
    }
}
