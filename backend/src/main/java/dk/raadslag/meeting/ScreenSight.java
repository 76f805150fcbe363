package dk.raadslag.meeting;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a screen in the room learns of its meeting: what it shows, and nothing beside it. Nobody is logged in there, so
 * it is at most what somebody in the room may read who has no seat: never a word of a closed item, no papers, no case,
 * no address for those who take part online, and nobody's name but those of the speakers.
 */
final class ScreenSight {
    /** While a closed item is treated the room knows that, and nothing else of it: not its id, number or times. */
    private static final UUID NOTHING_KNOWN = new UUID(0, 0);

    private ScreenSight() {}

    /** From when the agenda was sent out until the minutes are. */
    static boolean isShown(MeetingStatus status) {
        return status == MeetingStatus.PUBLISHED || status == MeetingStatus.LIVE || status == MeetingStatus.ENDED;
    }

    /**
     * @param open the meeting without what is closed
     * @param whole the same, uncut
     */
    static MeetingSnapshot of(MeetingSnapshot open, MeetingSnapshot whole) {
        boolean runs = whole.status() == MeetingStatus.LIVE;
        return open.withLink(null)
                .withDeadlines(Deadlines.NONE)
                .withEditions(List.of())
                .withMemberRemarks(List.of())
                .withApprovals(List.of())
                .withSpeakers(runs ? open.speakers() : List.of())
                .withAttendance(open.attendance().stream()
                        .filter(line -> line.group() != Group.APOLOGY && line.came())
                        .map(ScreenSight::somebody)
                        .toList())
                .withSections(runs ? sections(open, whole) : List.of());
    }

    /** That somebody came, and whether for a seat. */
    private static Attendance somebody(Attendance line) {
        return Attendance.listed(line.group(), "", null, null)
                .withId(line.id())
                .withSeatId(line.seatId())
                .withStays(line.stays());
    }

    private static List<Section> sections(MeetingSnapshot open, MeetingSnapshot whole) {
        List<Section> sections = new ArrayList<>(open.sections().stream()
                .map(section -> section.mapItems(item -> shown(MeetingSight.followed(item, whole.showsDecisions()))))
                .toList());
        boolean treatsHidden =
                whole.openItem().filter(item -> open.item(item.id()).isEmpty()).isPresent();
        if (treatsHidden) sections.add(new Section(null, null, List.of(hidden())));
        return sections;
    }

    private static Item hidden() {
        return Item.fresh("", "")
                .withId(NOTHING_KNOWN)
                .withTexts(Map.of())
                .withClosed(true)
                .withStatus(ItemStatus.OPEN);
    }

    private static Item shown(Item item) {
        Set<TextField> read = item.status() == ItemStatus.WAITING
                ? Set.of()
                : item.status() == ItemStatus.OPEN
                        ? Set.of(TextField.RECOMMENDATION, TextField.DECISION)
                        : Set.of(TextField.DECISION);
        Item shown = item;
        for (TextField field : TextField.OF_ITEMS) if (!read.contains(field)) shown = shown.withText(field, null, null);
        return shown.withCaseNumber(null)
                .withCaseOfficers(List.of())
                .withPresenters(List.of())
                .withAttachments(List.of())
                .withCorrections(List.of())
                .withPlan(plan(item.plan()))
                .withTreatment(Treatment.NONE.withVotes(item.treatment().votes().stream()
                        .map(ScreenSight::counted)
                        .toList()));
    }

    /** Only what stands in place of a closed item's title. */
    private static Plan plan(Plan plan) {
        return Plan.NONE.withClosedWording(plan.closedWording());
    }

    /** No names; and while it runs, only how many have answered. */
    private static Vote counted(Vote vote) {
        Vote counted = vote.withBallots(List.of());
        return vote.running() ? counted.withInFavour(vote.cast()).withOpposed(0).withAbstained(0) : counted;
    }
}
