package dk.raadslag.meeting;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Event;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import java.util.Optional;

/**
 * What makes an agenda approve the last minutes: its standing item is filled in where it stands, or one is added.
 *
 * @param last the body's meeting before this one, empty when there is none
 */
record Approving(Optional<MeetingStore.When> last) {

    /** Nothing when there are no minutes to approve, or somebody has written what the meeting shall do with them. */
    List<Event> approve(MeetingSnapshot meeting) {
        if (last.isEmpty() || meeting.sections().isEmpty()) return List.of();
        return titled("godkendelse af referat", meeting)
                .map(standing -> fillIn(standing, meeting))
                .orElseGet(() -> List.of(add(meeting)));
    }

    private List<Event> fillIn(Item standing, MeetingSnapshot meeting) {
        if (standing.plan().approves() != null || written(standing, TextField.RECOMMENDATION)) return List.of();
        Item described = approving(standing);
        // Only a new item can bring words with it, and what somebody put into the old one must not go with it.
        if (!blank(standing)) return List.of(ItemEvent.ItemDescribed.of(described));
        Item item = ItemEvent.ItemDescribed.of(described)
                .describe(Item.fresh(standing.number(), described.title()))
                .withClosed(standing.closed())
                .withWords(TextField.RECOMMENDATION, recommendation(meeting));
        Place place = Place.of(standing, meeting);
        return List.of(
                new ItemEvent.ItemRemoved(standing.id()),
                new ItemEvent.ItemAdded(place.section(), place.position(), item));
    }

    /** First of all, but after the agenda itself has been approved. */
    private Event add(MeetingSnapshot meeting) {
        Place place = titled("godkendelse af dagsorden", meeting)
                .map(item -> Place.of(item, meeting).next())
                .orElse(new Place(0, 0));
        String number = meeting.sections().get(place.section()).numberAt(place.position());
        Item item = approving(CaseNumbers.arriving(Item.fresh(number, ""), meeting))
                .withWords(TextField.RECOMMENDATION, recommendation(meeting));
        return new ItemEvent.ItemAdded(place.section(), place.position(), item);
    }

    private Item approving(Item item) {
        return item.withTitle("Godkendelse af referat fra mødet den " + day())
                .withPlan(item.plan().withApproves(last.orElseThrow().id()));
    }

    private static boolean blank(Item item) {
        return item.attachments().isEmpty() && TextField.OF_ITEMS.stream().noneMatch(field -> written(item, field));
    }

    private static boolean written(Item item, TextField field) {
        return item.text(field) != null && !item.text(field).blank();
    }

    private RichText recommendation(MeetingSnapshot meeting) {
        String who = meeting.houseStyle() == HouseStyle.KKR ? meeting.body() : "KD-Net";
        return RichText.ofPlain("Det indstilles, at " + who + " godkender referatet fra mødet den " + day() + ".");
    }

    private String day() {
        return DanishTime.day(last.orElseThrow().start());
    }

    private static Optional<Item> titled(String beginning, MeetingSnapshot meeting) {
        return meeting.items()
                .filter(item -> item.title().toLowerCase(DanishTime.LOCALE).startsWith(beginning))
                .findFirst();
    }

    /** Where an item stands, both counted from 0. */
    private record Place(int section, int position) {
        static Place of(Item item, MeetingSnapshot meeting) {
            List<Section> sections = meeting.sections();
            int section = 0;
            while (!sections.get(section).items().contains(item)) section++;
            return new Place(section, sections.get(section).items().indexOf(item));
        }

        Place next() {
            return new Place(section, position + 1);
        }
    }
}
