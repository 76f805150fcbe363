package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.Text;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Point;
import dk.raadslag.model.Section;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KdNetPdfTest {
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000009");

    @Test
    void theFirstPageHasTitleBoxAndTable() {
        Printed printed = print(Sample.withoutSections().withAttendance(people()));
        assertThat(printed.page(1))
                .startsWith("Referat fra møde i kommunaldirektørnetværket i den midtjyske region, den 6. marts 2024 "
                        + "Tid og sted: Onsdag den 6. marts 2024, kl. 10.00 – 12.30. Rådhuset, mødelokale 3, "
                        + "Torvet 1, 8999 Østby "
                        + "Deltagere: Kommunaldirektørerne, Konsulenten (deltog kl. 11.30 til 12.00) "
                        + "Afbud: Direktøren i Østby, Direktøren i Åmose (Stabschefen deltog i stedet for Direktøren i "
                        + "Åmose, online) "
                        + "Fra KL-sekretariatet: Chefkonsulenten (referent) "
                        + "Punkt Indhold Bilag 1 Orientering ./. 2 Eventuelt ./. 1. Orientering v. Formanden");
    }

    @Test
    void thereIsNeitherCoverNorContentsAndEveryPageHasItsFoot() {
        Printed printed = print(Sample.withoutSections());
        assertThat(printed.all()).doesNotContain("Mission", "Deltagerfortegnelse", "REFERAT 2024");
        for (int page = 1; page <= printed.pages().size(); page++) {
            assertThat(printed.page(page)).endsWith("KD-Net Midtjylland | 06-03-2024 SIDE | " + page + " ");
        }
    }

    @Test
    void anItemPrintsItsDecisionAboveItsCase() {
        print(Sample.withoutSections())
                .assertInOrder(
                        "1. Orientering v. Formanden / Direktøren i Lyngå Det indstilles, at rådet godkender",
                        "Referat: Netværket tog orienteringen til efterretning.",
                        "Sagsfremstilling",
                        "Forslaget bygger på tre hensyn",
                        "./. Bilag – Notat",
                        "2. Eventuelt v. Formanden");
    }

    @Test
    void namesWithAPlaceAreSeparatedByMoreThanAComma() {
        Attendance first = Attendance.listed(Group.PARTICIPANT, "Direktøren", "Lyngå", null);
        Attendance second = first.withFrom("Hedeby").withInsteadOf("En anden").withNote("online");
        Attendance expected = first.withFrom("Klitstrup").withStays(List.of());
        assertThat(print(Sample.withoutSections().withAttendance(List.of(first, second, expected)))
                        .page(1))
                .contains("Deltagere: Direktøren, Lyngå; Direktøren, Hedeby (i stedet for En anden, online) Punkt");
    }

    @Test
    void aSubstituteIsPrintedOnlyWithThePersonTheySitFor() {
        Attendance away = Attendance.listed(Group.APOLOGY, "Direktøren", "Læsø", null);
        Attendance called = Attendance.listed(Group.PARTICIPANT, "Chefen", null, "deltog i stedet for direktøren")
                .withInsteadOf("Direktøren, Læsø");
        assertThat(print(Sample.withoutSections().withAttendance(List.of(away.withFrom("Thisted"), away, called)))
                        .page(1))
                .contains("8999 Østby Afbud: Direktøren, Thisted; Direktøren, Læsø (Chefen deltog i stedet for "
                        + "direktøren) Punkt");
    }

    @Test
    void anAgendaHasNoDecisionsAndNamesOnlyPeopleItsAuthorNamed() {
        Attendance seated = Attendance.listed(Group.PARTICIPANT, "Direktøren i Hedeby", null, null)
                .withSeatId(ID);
        List<Attendance> people = new java.util.ArrayList<>(people());
        people.add(seated);
        Item item = treated().withAttachments(List.of(Attachment.named("Brev").withOfDecision(true)));
        MeetingSnapshot agenda = Sample.network(Kind.AGENDA, item).withAttendance(people);
        assertThat(print(agenda).all())
                .startsWith("Dagsorden til møde i kommunaldirektørnetværket i den midtjyske region, den 6. marts 2024")
                .contains("Deltagere: Kommunaldirektørerne, Konsulenten")
                .contains("1. Plan v. Formanden")
                .doesNotContain("Afbud", "Hedeby", "Referat", "Netværket fulgte", "Opfølgning", "Brev", "./.");
        assertThat(print(agenda.withAttendance(List.of())).all())
                .contains("Tid og sted")
                .doesNotContain("Deltagere");
        assertThat(print(agenda.withStatus(MeetingStatus.LIVE)).all()).doesNotContain("Deltagere");
    }

    @Test
    void theOtherResultsOfAnItemArePrintedBelowItsDecision() {
        print(Sample.network(Kind.MINUTES, treated()))
                .assertInOrder(
                        "Referat: Netværket fulgte indstillingen.",
                        "./. Bilag – Brev",
                        "at planen godkendes Godkendt.",
                        "Afstemning: Skal planen godkendes? (7 for, 2 imod, 1 undlod)",
                        "Udsagn til referatet",
                        "Direktøren, Hedeby: Jeg kan ikke støtte planen.",
                        "Opfølgning",
                        "Sekretariatet: Send planen ud",
                        "Sagsfremstilling",
                        "./. Bilag – Notat");
    }

    @Test
    void aDecisionThatBeginsWithAListComesBelowItsWord() {
        Text list = new Text().line("").line("Godkendt", "list", "bullet").line("Udsat", "list", "bullet");
        Item item = Sample.networkItem("1", "Plan", null, list.done());
        assertThat(print(Sample.network(Kind.MINUTES, item)).all()).contains("Referat: Godkendt Udsat ./.");
    }

    @Test
    void aDoneItemWithoutWordsPrintsItsOutcomeAndAnUnfinishedOneNothing() {
        Item done = Sample.networkItem("1", "Plan", null, null).withStatus(ItemStatus.DONE, Outcome.POSTPONED);
        Item waiting = done.withTitle("Andet").withStatus(ItemStatus.WAITING, null);
        assertThat(print(Sample.network(Kind.MINUTES, done)).all()).contains("Referat: Punktet blev udsat.");
        assertThat(print(Sample.network(Kind.MINUTES, waiting)).all()).doesNotContain("Referat:");
    }

    @Test
    void closedItemsAreAbsentFromTheOpenEdition() {
        Item open = Sample.networkItem("1", "Åben sag", null, Text.of("Godkendt."));
        Item closed = Sample.networkItem("2", "Fortrolig sag", null, Text.of("Hemmeligt."))
                .withClosed(true)
                .withAttachments(List.of(Attachment.named("Personsag")));
        MeetingSnapshot whole =
                Sample.network(Kind.MINUTES, open, closed).withStatus(MeetingStatus.MINUTES_SENT, null, null);
        assertThat(print(whole).all())
                .contains("2 Fortrolig sag ./.", "2. Fortrolig sag", "Lukket punkt", "Hemmeligt.");
        Tagged seen = Tagged.in(MeetingPdf.of(forPublic(whole)));
        assertThat(seen.bookmarks()).containsExactly("1. Åben sag");
        assertThat(print(forPublic(whole)).all())
                .contains("Åben sag")
                .doesNotContain("Fortrolig", "Hemmeligt", "Personsag", "Lukket");
        Item worded = closed.withPlan(closed.plan().withClosedWording("Personalesag"));
        assertThat(print(forPublic(whole.mapItems(item -> item.closed() ? worded : item)))
                        .all())
                .contains("2 Personalesag", "2. Personalesag", "Lukket punkt")
                .doesNotContain("Fortrolig", "Hemmeligt", "Personsag");
    }

    @Test
    void aScreenReaderFindsTitleItemsTextsAndTheHeadersOfCells() {
        Tagged tagged = Tagged.in(MeetingPdf.of(Sample.withoutSections().withAttendance(people())));
        assertThat(tagged.language()).isEqualTo("da");
        assertThat(tagged.title())
                .isEqualTo("Referat fra møde i kommunaldirektørnetværket i den midtjyske region, den 6. marts 2024");
        assertThat(tagged.bookmarks()).containsExactly("1. Orientering", "2. Eventuelt");
        assertThat(tagged.tags())
                .containsSubsequence("H1", "Table", "TH Row", "TH Row", "Table", "TH Column", "TH Column", "TH Column")
                .containsSubsequence("H1", "H2", "H3", "H4", "H2")
                .containsOnlyOnce("H1");
        assertThat(tagged.linksWithin()).as("number and title of each item").isEqualTo(4);
    }

    @Test
    void sectionsArePrintedAboveTheirItems() {
        MeetingSnapshot meeting = Sample.withoutSections();
        List<Item> items = meeting.items().toList();
        Tagged tagged = Tagged.in(MeetingPdf.of(meeting.withSections(List.of(new Section("1", "Sager", items)))));
        assertThat(tagged.bookmarks()).containsExactly("1. Sager");
        assertThat(tagged.tags()).containsSubsequence("H1", "H2", "H3", "H4");
    }

    @Test
    void aNetworkWithoutACustomTitleIsCalledByItsName() {
        assertThat(print(Sample.withoutSections().withBodyId("kd-net-nyt")).page(1))
                .startsWith("Referat fra møde i KD-Net Midtjylland, den 6. marts 2024");
    }

    private static MeetingSnapshot forPublic(MeetingSnapshot meeting) {
        return MeetingSight.seen(meeting, Audience.PUBLIC).orElseThrow();
    }

    private static Printed print(MeetingSnapshot meeting) {
        return Printed.of(MeetingPdf.of(meeting));
    }

    private static List<Attendance> people() {
        return List.of(
                Attendance.listed(Group.PARTICIPANT, "Kommunaldirektørerne", null, null),
                Attendance.listed(Group.PARTICIPANT, "Konsulenten", null, "deltog kl. 11.30 til 12.00"),
                Attendance.listed(Group.APOLOGY, "Direktøren i Østby", null, null),
                Attendance.listed(Group.APOLOGY, "Direktøren i Åmose", null, null)
                        .withSeatId(ID),
                Attendance.listed(Group.PARTICIPANT, "Stabschefen", null, "online")
                        .withSeatId(ID)
                        .withInsteadOf("Direktøren i Åmose"),
                Attendance.listed(Group.SECRETARIAT, "Chefkonsulenten", null, "referent"));
    }

    private static Item treated() {
        return Sample.networkItem("1", "Plan", Text.of("Planen er klar."), Text.of("Netværket fulgte indstillingen."))
                .withAttachments(List.of(
                        Attachment.named("Notat"), Attachment.named("Brev").withOfDecision(true)))
                .withTreatment(new Treatment(
                        List.of(new Point("at planen godkendes", Outcome.APPROVED)),
                        List.of(new Dissent(ID, "Direktøren", "Hedeby", "Jeg kan ikke støtte planen.")),
                        List.of(new FollowUp(ID, "Send planen ud", "Sekretariatet", null, false)),
                        List.of(new Vote(ID, "Skal planen godkendes?", true, false, List.of(), 7, 2, 1, null, null)),
                        List.of()));
    }
}
