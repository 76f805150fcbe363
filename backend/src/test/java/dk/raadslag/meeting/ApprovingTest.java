package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Event;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApprovingTest {
    private static final MeetingStore.When LAST =
            new MeetingStore.When(UUID.randomUUID(), "kd-net-midtjylland", LocalDateTime.of(2026, 8, 28, 9, 30));
    private static final String FILLED = "Godkendelse af referat fra mødet den 28. august 2026";
    private static final String DAGSORDEN = "Godkendelse af dagsorden";
    private static final String REFERAT = "Godkendelse af referat";

    @Test
    void theStandingItemIsFilledInInPlace() {
        MeetingSnapshot meeting = approved(network(DAGSORDEN, REFERAT, "Eventuelt"));
        assertThat(titles(meeting)).containsExactly(DAGSORDEN, FILLED, "Eventuelt");
        assertThat(meeting.items().map(Item::number)).containsExactly("1", "2", "3");
        Item item = meeting.items().toList().get(1);
        assertThat(item.plan().approves()).isEqualTo(LAST.id());
        assertThat(item.text(TextField.RECOMMENDATION).plain())
                .isEqualToIgnoringWhitespace(
                        "Det indstilles, at KD-Net godkender referatet fra mødet den 28. august 2026.");
    }

    @Test
    void thePresentersOfTheStandingItemStay() {
        MeetingSnapshot before = network(DAGSORDEN, REFERAT)
                .mapItems(item -> item.withPresenters(List.of("Formand")).withClosed(true));
        Item item = approved(before).items().toList().get(1);
        assertThat(item.title()).isEqualTo(FILLED);
        assertThat(item.presenters()).containsExactly("Formand");
        assertThat(item.closed()).isTrue();
    }

    @Test
    void anEditedStandingItemKeepsItsContent() {
        MeetingSnapshot before = network(DAGSORDEN, REFERAT)
                .mapItems(item -> item.withAttachments(List.of(Attachment.named("Referatet")))
                        .withWords(TextField.CASE_PRESENTATION, RichText.ofPlain("Se bilag.")));
        Item item = approved(before).items().toList().get(1);
        assertThat(item)
                .isEqualTo(before.items().toList().get(1).withTitle(FILLED).withPlan(item.plan()));
        assertThat(item.plan().approves()).isEqualTo(LAST.id());
    }

    @Test
    void aRecommendationSomebodyWroteStands() {
        MeetingSnapshot before = network(DAGSORDEN, REFERAT)
                .mapItems(item -> item.withWords(TextField.RECOMMENDATION, RichText.ofPlain("At vente.")));
        assertThat(new Approving(Optional.of(LAST)).approve(before)).isEmpty();
    }

    @Test
    void withoutAStandingItemOneIsAddedBelowTheApprovalOfTheAgenda() {
        assertThat(titles(approved(network(DAGSORDEN, "Eventuelt")))).containsExactly(DAGSORDEN, FILLED, "Eventuelt");
        assertThat(titles(approved(network("Orientering")))).containsExactly(FILLED, "Orientering");
        assertThat(titles(approved(network()))).containsExactly(FILLED);
    }

    @Test
    void aCouncilsStandingItemStaysInItsSection() {
        MeetingSnapshot before = meeting(
                HouseStyle.KKR,
                List.of(
                        new Section("1", "Velkomst", List.of(Item.fresh("1.1", "Velkomst"))),
                        new Section("2", REFERAT, List.of(Item.fresh("2.1", REFERAT)))));
        MeetingSnapshot after = approved(before);
        assertThat(titles(after)).containsExactly("Velkomst", FILLED);
        assertThat(after.sections()
                        .get(1)
                        .items()
                        .get(0)
                        .text(TextField.RECOMMENDATION)
                        .plain())
                .contains("at KKR Midtjylland godkender referatet fra mødet den 28. august 2026");
    }

    @Test
    void aBodysFirstMeetingHasNothingToApprove() {
        assertThat(new Approving(Optional.empty()).approve(network(DAGSORDEN, REFERAT)))
                .isEmpty();
    }

    private static MeetingSnapshot approved(MeetingSnapshot before) {
        MeetingSnapshot after = before;
        for (Event event : new Approving(Optional.of(LAST)).approve(before)) {
            after = event.applyTo(after, new Moment(2, Instant.EPOCH, "Sekretariatet"));
        }
        return after;
    }

    private static List<String> titles(MeetingSnapshot meeting) {
        return meeting.items().map(Item::title).toList();
    }

    private static MeetingSnapshot network(String... titles) {
        List<Item> items = IntStream.range(0, titles.length)
                .mapToObj(at -> Item.fresh(String.valueOf(at + 1), titles[at]))
                .toList();
        return meeting(HouseStyle.KD_NET, List.of(new Section(null, null, items)));
    }

    private static MeetingSnapshot meeting(HouseStyle style, List<Section> sections) {
        String prefix = style == HouseStyle.KKR ? "KKR" : "KD-Net";
        LocalDateTime start = LocalDateTime.of(2026, 11, 6, 10, 0);
        return MeetingSnapshot.fresh(
                        prefix.toLowerCase() + "-midtjylland",
                        prefix + " Midtjylland",
                        style,
                        MeetingStatus.PLANNED,
                        start)
                .withSections(sections);
    }
}
