package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.Text;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Point;
import dk.raadslag.model.Section;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeetingPdfTest {
    private static Printed minutes;
    private static Printed agenda;

    @BeforeAll
    static void print() {
        minutes = Printed.of(MeetingPdf.of(Sample.minutes()));
        agenda = Printed.of(MeetingPdf.of(Sample.agenda()));
    }

    @Test
    void theCoverNamesDocumentBodyTimeAndPlace() {
        assertThat(minutes.page(1))
                .containsSubsequence(
                        "REFERAT 2024",
                        "KKR MIDTJYLLAND",
                        "Dato: 06-03-2024 10:00",
                        "Sted: Rådhuset, mødelokale 3, Torvet 1, 8999 Østby",
                        "Mission",
                        "Vision");
    }

    @Test
    void headingsComeInTheOrderOfTheMeeting() {
        minutes.assertInOrder(
                "Indhold",
                "Deltagerfortegnelse",
                "Deltagere",
                "Afbud",
                "Fra KD-net",
                "Fra KL-sekretariatet",
                "1. Godkendelse af referat",
                "1.1. Referat fra sidste møde",
                "SAG-2024-00017 abc/xyz",
                "Baggrund",
                "Indstilling",
                "Beslutning",
                "2. Siden sidst",
                "3. Regionalpolitiske sager",
                "3.1. Sag nummer 1",
                "Baggrund",
                "Indstilling",
                "Sagsfremstilling",
                "Beslutning",
                "3.2. Fælles plan",
                "4. Udpegninger",
                "5. Eventuelt",
                "5.1. Eventuelt");
    }

    @Test
    void attachmentsAreListedBelowTheirItemOrTheirDecision() {
        Item item = Sample.item("1.1", "En sag", Text.of("Sagens ord."), Text.of("Besluttet."))
                .withAttachments(List.of(
                        Attachment.named("Notat om sagen"),
                        Attachment.named("Brev til ministeren").withOfDecision(true)));
        MeetingSnapshot meeting = Sample.with(Text.of(""));
        String printed = Printed.of(
                        MeetingPdf.of(meeting.withSections(List.of(new Section("1", "Sager", List.of(item))))))
                .all();
        assertThat(printed)
                .containsSubsequence(
                        "Sagens ord.", "./. Bilag – Notat om sagen", "Besluttet.", "./. Bilag – Brev til ministeren");
    }

    @Test
    void participantsArePrintedWithMunicipalityAndNote() {
        assertThat(minutes.page(3))
                .contains("Borgmesteren, Ærøskov", "Stedfortræder, Åmose (i stedet for medlem)")
                .contains("Chefkonsulenten (referent)");
    }

    @Test
    void aSubstituteIsPrintedWithThePersonTheySitFor() {
        Attendance called = Attendance.listed(Group.PARTICIPANT, "Bodil Suppleant", "Lyngå", null)
                .withInsteadOf("Anders Medlem");
        Attendance noted = called.withName("Carl Suppleant").withNote("online");
        Printed printed = Printed.of(MeetingPdf.of(Sample.minutes().withAttendance(List.of(called, noted))));
        assertThat(printed.all())
                .contains("Bodil Suppleant, Lyngå (i stedet for Anders Medlem)")
                .contains("Carl Suppleant, Lyngå (i stedet for Anders Medlem, online)");
    }

    @Test
    void theOtherResultsOfAnItemArePrintedBelowItsDecision() {
        print(new Section("1", "Sager", List.of(treated())))
                .assertInOrder(
                        "Beslutning",
                        "Rådet fulgte indstillingen.",
                        "at planen godkendes Godkendt.",
                        "Afstemning: Skal ændringsforslaget vedtages? (3 for, 6 imod, 1 undlod)",
                        "Afstemning: Skal planen godkendes? (7 for, 2 imod, 1 undlod)",
                        "Udsagn til referatet",
                        "Else Medlem, Hedeby: Jeg kan ikke støtte planen.",
                        "Opfølgning",
                        "Sekretariatet: Send planen ud (senest 1. april 2024)");
    }

    @Test
    void latecomersAreNotedAtTheItem() {
        Instant opened = Instant.parse("2024-03-06T09:15:00Z");
        Item item = treated().withStretches(List.of(new Stretch(opened, opened.plusSeconds(1200), null)));
        Attendance late = Attendance.listed(Group.PARTICIPANT, "Else Medlem", "Hedeby", null)
                .withStays(List.of(new Stay(opened.plusSeconds(300), null, false)));
        MeetingSnapshot meeting = Sample.meeting(
                        MeetingSnapshot.Kind.MINUTES, List.of(new Section("1", "Sager", List.of(item))))
                .withAttendance(List.of(
                        late,
                        late.withName("Bo Medlem")
                                .withStays(List.of(
                                        new Stay(null, opened.plusSeconds(600), false),
                                        new Stay(opened.plusSeconds(900), null, true))),
                        Attendance.listed(Group.APOLOGY, "Kaj Medlem", "Lyngå", "ferie")
                                .withApologyNote("Xylofonfeber")));
        assertThat(Printed.of(MeetingPdf.of(meeting)).all())
                .contains(
                        "Else Medlem, Hedeby (fra kl. 10.20)",
                        "Else Medlem, Hedeby deltog i punktet fra kl. 10.20.",
                        "Bo Medlem, Hedeby (fraværende kl. 10.25-10.30, online fra kl. 10.30)",
                        "Bo Medlem, Hedeby deltog i punktet til kl. 10.25 og fra kl. 10.30.",
                        "Kaj Medlem, Lyngå (ferie)")
                .doesNotContain("Xylofon");
    }

    @Test
    void anAgendaPrintsNoResultsOfItsItems() {
        Section section = new Section("1", "Sager", List.of(treated()));
        Printed printed = Printed.of(MeetingPdf.of(Sample.meeting(MeetingSnapshot.Kind.AGENDA, List.of(section))));
        assertThat(printed.all()).contains("1.1. Plan").doesNotContain("Udsagn", "Opfølgning", "Afstemning");
    }

    private static Item treated() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000009");
        return Sample.item("1.1", "Plan", null, Text.of("Rådet fulgte indstillingen."))
                .withTreatment(new Treatment(
                        List.of(new Point("at planen godkendes", Outcome.APPROVED), new Point("at vente", null)),
                        List.of(new Dissent(id, "Else Medlem", "Hedeby", "Jeg kan ikke støtte planen.")),
                        List.of(new FollowUp(id, "Send planen ud", "Sekretariatet", LocalDate.of(2024, 4, 1), true)),
                        List.of(
                                vote("Skal ændringsforslaget vedtages?", false, 3, 6, 1),
                                vote("Skal planen godkendes?", false, 7, 2, 1),
                                vote("Skal den evalueres?", true, 1, 0, 0)),
                        List.of()));
    }

    private static Vote vote(String question, boolean running, int inFavour, int opposed, int abstained) {
        return new Vote(
                UUID.randomUUID(), question, true, running, List.of(), inFavour, opposed, abstained, null, null);
    }

    @Test
    void theContentsGiveThePageOfEachHeading() {
        Matcher line = Pattern.compile("(\\d\\.(?:\\d\\.)?|Deltager)([^.]*?)[ .]{3,}(\\d+)")
                .matcher(minutes.page(2));
        int lines = 0;
        while (line.find()) {
            String heading = (line.group(1) + line.group(2)).strip();
            assertThat(minutes.pageOf(heading)).as(heading).isEqualTo(Integer.parseInt(line.group(3)));
            lines++;
        }
        assertThat(lines).isEqualTo(17);
    }

    @Test
    void aSectionWithoutItemsKeepsItsHeading() {
        assertThat(minutes.pageOf("4. Udpegninger")).isPositive();
        assertThat(agenda.pageOf("4. Udpegninger")).isPositive();
    }

    @Test
    void everyPageButTheCoverHasBodyDateAndPageNumber() {
        assertThat(minutes.page(1)).doesNotContain("SIDE", "KKR Midtjylland |");
        for (int page = 2; page <= minutes.pages().size(); page++) {
            assertThat(minutes.page(page)).startsWith("KKR Midtjylland | 06-03-2024 SIDE | " + page + " ");
        }
    }

    @Test
    void everyWordOfTheDecisionsIsPrinted() {
        minutes.assertInOrder("Rådet godkendte referatet.", "Rådet godkendte forslag 9 – uden bemærkninger.");
    }

    @Test
    void aDoneItemWithoutWordsPrintsItsOutcome() {
        assertThat(minutes.all()).endsWith("Beslutning Punktet blev ikke behandlet. ");
    }

    @Test
    void anAgendaHasNeitherParticipantsNorDecisions() {
        assertThat(agenda.page(1)).contains("DAGSORDEN 2024");
        assertThat(agenda.all())
                .contains("3.9. Sag nummer 9", "Sagsfremstilling")
                .doesNotContain("REFERAT 2024", "Deltagerfortegnelse", "Beslutning", "Rådet godkendte");
    }

    @Test
    void anUnfinishedItemHasNoEmptyDecision() {
        Item waiting = Sample.item("1.1", "Ny sag", null, null).withStatus(ItemStatus.WAITING, null);
        Printed printed = print(new Section("1", "Sager", List.of(waiting)));
        assertThat(printed.all()).contains("1.1. Ny sag").doesNotContain("Beslutning");
    }

    @Test
    void anItemPrintsWhereKdNetHadTheMatterAndWhatItDecided() {
        Item item = Sample.item("1.1", "Plan", Text.of("Sagen er god."), null);
        TreatedBy by = new TreatedBy(
                item.id(), item.id(), "4", LocalDate.of(2022, 11, 4), Text.of("Netværket bakker op."), false);
        print(new Section("1", "Sager", List.of(item.withPlan(item.plan().withTreatedBy(by)))))
                .assertInOrder("1.1. Plan", "KD-Net behandlede sagen den 4. november 2022.", "Netværket bakker op.");
        TreatedBy later = new TreatedBy(item.id(), item.id(), "4", LocalDate.of(2044, 11, 4), null, false);
        print(new Section("1", "Sager", List.of(item.withPlan(item.plan().withTreatedBy(later)))))
                .assertInOrder("1.1. Plan", "KD-Net behandler sagen den 4. november 2044.");
    }

    @Test
    void onlyItemsOfTheSnapshotArePrinted() {
        Item closed = Sample.item("1.2", "Fortrolig sag", null, Text.of("Hemmeligt."));
        Section all = new Section("1", "Sager", List.of(Sample.item("1.1", "Åben sag", null, null), closed));
        Printed forPublic = print(all.keepItems(item -> item != closed));
        assertThat(forPublic.all()).contains("Åben sag").doesNotContain("Fortrolig", "Hemmeligt", "1.2.");
        assertThat(print(all).all()).contains("1.2. Fortrolig sag", "Hemmeligt.");
    }

    @Test
    void theSameMeetingGivesTheSameBytes() {
        byte[] first = MeetingPdf.of(Sample.minutes());
        assertThat(MeetingPdf.of(Sample.minutes())).isEqualTo(first);
        assertThat(MeetingPdf.of(Sample.agenda())).isNotEqualTo(first);
    }

    @Test
    void manyMayPrintAtOnce() {
        byte[] alone = MeetingPdf.of(Sample.withoutSections());
        assertThat(IntStream.range(0, 6).parallel().mapToObj(n -> MeetingPdf.of(Sample.withoutSections())))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    private static Printed print(Section section) {
        return Printed.of(MeetingPdf.of(Sample.meeting(MeetingSnapshot.Kind.MINUTES, List.of(section))));
    }
}
