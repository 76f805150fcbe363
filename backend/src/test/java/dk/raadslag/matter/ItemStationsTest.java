package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.matter.Station.State;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** How far an item is, as a station. */
class ItemStationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void anItemThatTheMeetingDidNotComeToWaitsForItsMinutesOnlyUntilTheyAreSent() {
        assertThat(state(MeetingStatus.PUBLISHED, ItemStatus.WAITING)).isEqualTo(State.HELD);
        assertThat(state(MeetingStatus.ENDED, ItemStatus.WAITING)).isEqualTo(State.HELD);
        assertThat(state(MeetingStatus.MINUTES_SENT, ItemStatus.WAITING)).isEqualTo(State.NOT_REACHED);
        assertThat(state(MeetingStatus.MINUTES_APPROVED, ItemStatus.WAITING)).isEqualTo(State.NOT_REACHED);
        assertThat(state(MeetingStatus.CANCELLED, ItemStatus.WAITING)).isEqualTo(State.CANCELLED);
    }

    @Test
    void anItemThatIsDoneOrOpenedAgainIsNotSaidToBeLeftOut() {
        assertThat(state(MeetingStatus.MINUTES_SENT, ItemStatus.DONE)).isEqualTo(State.DONE);
        assertThat(state(MeetingStatus.MINUTES_SENT, ItemStatus.OPEN)).isEqualTo(State.HELD);
    }

    private static State state(MeetingStatus meeting, ItemStatus item) {
        LocalDateTime start = TODAY.minusDays(1).atTime(10, 0);
        MeetingSnapshot held =
                MeetingSnapshot.fresh("kkr-midtjylland", "KKR Midtjylland", HouseStyle.KKR, meeting, start);
        return ItemStations.of(held, Item.fresh("1.1", "Broer").withStatus(item), TODAY)
                .state();
    }
}
