package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** What happens to an item: on the agenda, and during the meeting. */
public sealed interface ItemEvent extends Event {
    /** It changes which items there are, or their order. */
    sealed interface OfAgenda extends ItemEvent {}

    /** A new item stands at this place; the items after it are renumbered. */
    record ItemAdded(int section, int position, Item item) implements OfAgenda {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.insertItem(section, position, item);
        }

        @Override
        public UUID itemId() {
            return item.id();
        }

        @Override
        public Event told(Audience audience) {
            return new ItemAdded(section, position, item.facts());
        }
    }

    /** An item stands at another place, counted without itself; the items are renumbered. */
    record ItemMoved(UUID itemId, int section, int position) implements OfAgenda {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.item(itemId)
                    .map(item -> before.removeItem(itemId).insertItem(section, position, item))
                    .orElse(before);
        }
    }

    /** An item is not in this meeting any more; the items after it are renumbered. */
    record ItemRemoved(UUID itemId) implements OfAgenda {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            MeetingSnapshot without = before.removeItem(itemId);
            return before.item(itemId)
                    .filter(Item::closed)
                    .map(without::closedSince)
                    .orElse(without);
        }
    }

    /** An item's name, authors, presenters and plan changed. */
    record ItemDescribed(
            UUID itemId, String title, String caseNumber, List<String> caseOfficers, List<String> presenters, Plan plan)
            implements ItemEvent {
        /** The item as it is described now. */
        public static ItemDescribed of(Item item) {
            return new ItemDescribed(
                    item.id(), item.title(), item.caseNumber(), item.caseOfficers(), item.presenters(), item.plan());
        }

        /** That item, described like this one. */
        public Item describe(Item item) {
            return item.withTitle(title)
                    .withCaseNumber(caseNumber)
                    .withCaseOfficers(caseOfficers)
                    .withPresenters(presenters)
                    .withPlan(plan);
        }

        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, this::describe);
        }
    }

    /**
     * The item became a "lukket punkt", or is one no longer. It may have moved to another meeting, and been closed
     * there.
     */
    record ItemClosedSet(UUID itemId, boolean closed, String reason, String wording) implements ItemEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            if (closed && before.item(itemId).isEmpty()) return before.closedSince(changed(Item.gone(itemId)));
            return before.changeItem(itemId, this::changed);
        }

        private Item changed(Item item) {
            return item.withClosed(closed)
                    .withPlan(item.plan().withClosedReason(reason).withClosedWording(wording));
        }
    }

    /** The KD-Net item with the same matter was closed: what this item carries of it is only for those entitled now. */
    record TreatedByClosed(UUID itemId, UUID byItemId) implements ItemEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.closedSource(itemId, byItemId);
        }
    }

    /** An item has these attachments, in this order. */
    record AttachmentsSet(UUID itemId, List<Attachment> attachments) implements ItemEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.withAttachments(attachments));
        }
    }

    /**
     * The item is being treated.
     *
     * @param takenBack true: it was opened by mistake, and waits again as if it had not been; null otherwise
     */
    record ItemOpened(UUID itemId, @JsonInclude(JsonInclude.Include.NON_NULL) Boolean takenBack) implements ItemEvent {
        public ItemOpened(UUID itemId) {
            this(itemId, null);
        }

        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(
                    itemId, item -> Boolean.TRUE.equals(takenBack) ? item.notOpened() : item.opened(moment));
        }
    }

    /** The item was finished; its words come as texts do, where they become visible. */
    record ItemDone(UUID itemId, Outcome outcome) implements ItemEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.done(outcome, moment));
        }
    }

    /** A done item is being treated again. */
    record ItemReopened(UUID itemId) implements ItemEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.changeItem(itemId, item -> item.opened(moment));
        }
    }
}
