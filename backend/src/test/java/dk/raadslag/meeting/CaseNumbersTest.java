package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Event;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Section;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One case number for a whole meeting, written once. */
class CaseNumbersTest {
    private static final LocalDateTime START = LocalDateTime.of(2030, 5, 2, 10, 0);

    @Test
    void isSharedWhenAtLeastTwoItemsHaveItAndNoneAnother() {
        assertThat(CaseNumbers.ofAll(meeting("S-1", null, "S-1"))).contains("S-1");
        assertThat(CaseNumbers.ofAll(meeting("S-1", null, null)))
                .as("one alone may be its own")
                .isEmpty();
        assertThat(CaseNumbers.ofAll(meeting("S-1", "S-1", "S-2"))).isEmpty();
        assertThat(CaseNumbers.ofAll(meeting(null, null))).isEmpty();
        assertThat(CaseNumbers.ofAll(meeting())).isEmpty();
    }

    @Test
    void goesToWhatArrivesWithoutOne() {
        MeetingSnapshot shared = meeting("S-1", "S-1");
        Item fresh = Item.fresh("1.3", "Letbane");
        assertThat(CaseNumbers.arriving(fresh, shared).caseNumber()).isEqualTo("S-1");
        assertThat(CaseNumbers.arriving(fresh.withCaseNumber("L-7"), shared).caseNumber())
                .isEqualTo("L-7");
        assertThat(CaseNumbers.arriving(fresh, meeting("S-1", "S-2")).caseNumber())
                .isNull();
    }

    @Test
    void staysBehindWhenAnItemLeavesTheMeeting() {
        MeetingSnapshot shared = meeting("S-1", "S-1", null);
        Item leaving = shared.items().findFirst().orElseThrow();
        assertThat(CaseNumbers.leaving(leaving, shared).caseNumber()).isNull();
        MeetingSnapshot each = meeting("S-1", "S-2");
        assertThat(CaseNumbers.leaving(each.items().findFirst().orElseThrow(), each)
                        .caseNumber())
                .isEqualTo("S-1");
    }

    @Test
    void isGivenToThoseWithoutOneAndToThoseWithTheOldOne() {
        assertThat(followed(meeting(null, null, "L-7", null), "S-1")).containsExactly("S-1", "S-1", "L-7", "S-1");
        assertThat(followed(meeting("S-1", "S-1", "L-7", null), "S-2")).containsExactly("S-2", "S-2", "L-7", "S-2");
        assertThat(followed(meeting("S-1", "S-1", "L-7", null), null)).containsExactly(null, null, "L-7", null);
        assertThat(followed(meeting("S-1", null), "S-1"))
                .as("nothing was changed")
                .containsExactly("S-1", null);
    }

    /** The numbers after the first item was given this one, and the others followed. */
    private static List<String> followed(MeetingSnapshot meeting, String number) {
        Item first = meeting.items().findFirst().orElseThrow();
        MeetingSnapshot after =
                meeting.mapItems(item -> item.id().equals(first.id()) ? item.withCaseNumber(number) : item);
        for (Event event : CaseNumbers.follow(meeting, first.id(), first.caseNumber(), number))
            after = event.applyTo(after, new Moment(2, Instant.EPOCH, "Sekretariatet"));
        return after.items().map(Item::caseNumber).toList();
    }

    private static MeetingSnapshot meeting(String... numbers) {
        List<Item> items = new ArrayList<>();
        for (String number : numbers)
            items.add(Item.fresh("1." + (items.size() + 1), "Sag " + UUID.randomUUID())
                    .withCaseNumber(number));
        return MeetingSnapshot.fresh("kkr", "KKR", HouseStyle.KKR, MeetingStatus.DRAFTING, START)
                .withSections(List.of(new Section("1", "Sager", items)));
    }
}
