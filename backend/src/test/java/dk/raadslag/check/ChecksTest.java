package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Procedure;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.paper.PaperFacts;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each check finds its fault, and leaves good documents alone. */
class ChecksTest extends CheckCase {
    @Test
    void aGoodAgendaHasNoFindings() {
        assertThat(agenda(GOOD)).isEmpty();
        assertThat(minutes(decided("KKR Midtjylland godkendte planen."))).isEmpty();
    }

    @Test
    void anItemWithoutARecommendationIsToldUnlessItOnlyInforms() {
        assertThat(agenda(GOOD.withWords(TextField.RECOMMENDATION, null))).containsExactly("no-recommendation");
        Item theme = GOOD.withWords(TextField.RECOMMENDATION, null)
                .withPlan(Plan.NONE.withKind(dk.raadslag.model.ItemKind.THEME));
        assertThat(agenda(theme)).isEmpty();
        assertThat(agenda(GOOD.withWords(TextField.RECOMMENDATION, null).withTitle("Eventuelt")))
                .isEmpty();
    }

    @Test
    void minutesWithoutADecisionOrWithAnotherVerbAreReported() {
        assertThat(minutes(decided(null))).containsExactly("no-decision");
        assertThat(minutes(GOOD)).containsExactly("not-done");
        assertThat(minutes(decided("KKR Midtjylland drøftede planen."))).containsExactly("verb-differs");
        assertThat(minutes(decided("Planen blev godkendt."))).isEmpty();
        assertThat(minutes(decided("KKR Midtjylland tiltrådte indstillingen."))).isEmpty();
        assertThat(minutes(decided("Noget helt andet."))).isEmpty();
        assertThat(minutes(decided("Sagen blev drøftet.").withOutcome(Outcome.POSTPONED)))
                .isEmpty();
    }

    @Test
    void anOpenItemThatSaysItIsClosedBlocksTheSending() {
        for (String title : List.of("Lukket punkt: Løn", "Løn (lukket)", "LUKKET – Løn", "Løn for lukkede døre"))
            assertThat(blocks(GOOD.withTitle(title))).as(title).containsExactly("closed-marker");
        Item said = GOOD.withWords(
                TextField.BACKGROUND, RichText.ofPlain("Vi drøfter løn.\nPunktet behandles for lukkede døre.\n"));
        assertThat(blocks(said)).containsExactly("closed-marker");
        assertThat(blocks(said.withClosed(true))).isEmpty();
        assertThat(blocks(GOOD.withTitle("Lukkede døgnpladser"))).isEmpty();
        Item others = GOOD.withWords(TextField.BACKGROUND, RichText.ofPlain("Byrådet mødtes for lukkede døre i maj."));
        assertThat(blocks(others)).isEmpty();
        assertThat(agenda(others)).containsExactly("closed-mentioned");
    }

    @Test
    void aCaseNumberThatOpenItemsShareIsNotASecret() {
        Item closed = GOOD.withTitle("Løn til nogen")
                .withCaseNumber("SAG-2026-00001")
                .withClosed(true)
                .withWords(TextField.CASE_PRESENTATION, null);
        Item open = GOOD.withCaseNumber("SAG-2026-00001");
        MeetingSnapshot same = meeting(GOOD).withSections(List.of(new Section("1", "Sager", List.of(closed, open))));
        assertThat(Checks.of(same, Kind.AGENDA, Set.of(), Map.of())).noneMatch(Finding::blocks);
        Item tells = GOOD.withWords(TextField.CASE_PRESENTATION, RichText.ofPlain("Se SAG-2026-00001."));
        MeetingSnapshot told = meeting(GOOD).withSections(List.of(new Section("1", "Sager", List.of(closed, tells))));
        assertThat(Checks.of(told, Kind.AGENDA, Set.of(), Map.of())).anyMatch(Finding::blocks);
    }

    @Test
    void theHeadingOfASectionGivesNoClosedItemAway() {
        Item closed = GOOD.withTitle("Afskedigelse af direktøren").withClosed(true);
        MeetingSnapshot meeting = meeting(GOOD)
                .withSections(List.of(
                        new Section("1", "Afskedigelse af direktøren", List.of(closed)),
                        new Section("2", "Lukkede punkter", List.of(GOOD))));
        assertThat(Checks.of(meeting, Kind.AGENDA, Set.of(), Map.of()))
                .filteredOn(Finding::blocks)
                .extracting(Finding::code)
                .containsExactly("closed-heading", "closed-section-marker");
    }

    private static List<String> blocks(Item item) {
        return Checks.of(meeting(item), Kind.AGENDA, Set.of(), Map.of()).stream()
                .filter(Finding::blocks)
                .map(Finding::code)
                .toList();
    }

    @Test
    void impossibleDatesAreReported() {
        assertThat(agenda(says("Frist 31. februar 2026."))).containsExactly("impossible-date");
        assertThat(agenda(says("Frist 31-02-2026."))).containsExactly("impossible-date");
        assertThat(agenda(says("Mødet er mandag den 3. december 2026."))).containsExactly("wrong-weekday");
        assertThat(agenda(says("Mødet er torsdag den 3. december 2026, ring 12-13-2000-1.")))
                .isEmpty();
    }

    @Test
    void unprintableCharactersAreReported() {
        assertThat(agenda(says("CO₂, 10⁶ og ✓ kan alle læse."))).isEmpty();
        assertThat(agenda(says("Besøg fra 北京."))).containsExactly("unprintable");
        assertThat(agenda(GOOD.withTitle("Besøg fra 北京"))).containsExactly("unprintable-title");
        assertThat(agenda(table("北", "1", "2"))).contains("unprintable");
    }

    @Test
    void aTotalThatDoesNotAddUpIsReported() {
        assertThat(agenda(table("1.200", "800,50", "2.000,50"))).isEmpty();
        assertThat(agenda(table("1.200", "800", "2.100"))).containsExactly("table-column-total");
        assertThat(agenda(table("1.200", "ukendt", "2.100"))).isEmpty();
    }

    @Test
    void missingAndUnmentionedPapersAreReported() {
        Attachment named = Attachment.named("Notat om stier");
        Attachment there = named.withFileName("notat.pdf");
        assertThat(agenda(GOOD.withAttachments(List.of(named)))).containsExactly("attachment-missing");
        assertThat(agenda(GOOD.withAttachments(List.of(there)))).containsExactly("attachment-unmentioned");
        assertThat(agenda(says("Se Notat om stier.").withAttachments(List.of(there))))
                .isEmpty();
        RichText marked = new RichText(List.of(new Op(Map.of("attachmentMark", true), null), Op.text("Notat\n")));
        assertThat(agenda(GOOD.withWords(TextField.CASE_PRESENTATION, marked))).containsExactly("marks-without-papers");
    }

    @Test
    void filesThatNotEverybodyCanReadAreReported() {
        Attachment there = Attachment.named("Notat").withFileName("notat.pdf").withSha256("a");
        MeetingSnapshot meeting = meeting(says("Se Notat.").withAttachments(List.of(there)));
        assertThat(ofFile(meeting, new PaperFacts("no-text", List.of(), false, false)))
                .containsExactly("attachment-without-text");
        assertThat(ofFile(meeting, new PaperFacts("damaged", List.of(), false, false)))
                .containsExactly("attachment-unreadable");
        assertThat(ofFile(meeting, new PaperFacts(null, List.of(2, 3), true, true)))
                .containsExactly("attachment-pages-without-text", "attachment-hides", "attachment-civil-number");
        assertThat(ofFile(meeting, new PaperFacts(null, List.of(), false, false)))
                .isEmpty();
        assertThat(Checks.of(meeting, Kind.AGENDA, Set.of(), Map.of())).isEmpty();
    }

    private static List<String> ofFile(MeetingSnapshot meeting, PaperFacts facts) {
        return Checks.of(meeting, Kind.AGENDA, Set.of(), Map.of("a", facts)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void deadLinksWithinRaadslagAreReported() {
        MeetingSnapshot meeting = meeting(GOOD);
        assertThat(agenda(links("/moede/00000000-0000-4000-8000-000000000001"))).containsExactly("dead-link");
        Item item = links("/moede/" + meeting.id() + "/punkt/9.9");
        assertThat(codes(meeting.withSections(List.of(new Section("1", "Sager", List.of(item)))), Kind.AGENDA))
                .containsExactly("dead-link");
        Item good = links("https://raadslag.example.org/moede/" + meeting.id() + "/punkt/1.1");
        assertThat(codes(meeting.withSections(List.of(new Section("1", "Sager", List.of(good)))), Kind.AGENDA))
                .isEmpty();
        Item byId = links("/moede/" + meeting.id() + "/punkt/" + good.id());
        assertThat(codes(meeting.withSections(List.of(new Section("1", "Sager", List.of(byId)))), Kind.AGENDA))
                .isEmpty();
        Item removed = links("/moede/" + meeting.id() + "/punkt/00000000-0000-4000-8000-00000000dead");
        assertThat(codes(meeting.withSections(List.of(new Section("1", "Sager", List.of(removed)))), Kind.AGENDA))
                .containsExactly("dead-link");
        assertThat(agenda(links("https://kl.dk/moede/2"))).isEmpty();
    }

    @Test
    void civilRegistrationNumbersAreReportedWithoutBeingRepeated() {
        MeetingSnapshot meeting = meeting(says("Borgeren 010190-1234 har klaget."));
        List<Finding> findings = Checks.of(meeting, Kind.AGENDA, Set.of(), Map.of());
        assertThat(findings).extracting(Finding::code).containsExactly("civil-number");
        assertThat(findings.get(0).message()).doesNotContain("1234");
        assertThat(agenda(says("Telefon 99 99 99 1234, sag 991399-1234, beløb 1234567890123.")))
                .isEmpty();
    }

    @Test
    void closedContentInAnOpenFieldBlocks() {
        Item secret = GOOD.withId(UUID.randomUUID())
                .withNumber("1.2")
                .withTitle("Ansættelse af ny direktør")
                .withCaseNumber("SAG-2026-00666")
                .withClosed(true);
        assertThat(agenda(GOOD, secret)).isEmpty();
        assertThat(agenda(says("Jf. ansættelse af  ny direktør."), secret)).containsExactly("closed-content");
        assertThat(agenda(says("Se SAG-2026-00666."), secret)).containsExactly("closed-content");
        Item worded = secret.withPlan(Plan.NONE.withClosedWording("Ansættelse af ny direktør (lukket)"));
        assertThat(agenda(GOOD, worded)).containsExactly("closed-wording");
    }

    @Test
    void noOpenTextTellsWhatIsCarriedFromAClosedItemOfKdNet() {
        String decided = "Netværket besluttede at opsige aftalen med leverandøren med udgangen af januar måned 2027.";
        for (boolean closed : new boolean[] {true, false}) {
            UUID theirs = UUID.randomUUID();
            TreatedBy by =
                    new TreatedBy(theirs, theirs, "4", LocalDate.of(2026, 11, 4), RichText.ofPlain(decided), closed);
            Item carrying = GOOD.withPlan(Plan.NONE.withTreatedBy(by));
            assertThat(agenda(carrying)).isEmpty();
            Item telling = carrying.withWords(TextField.BACKGROUND, RichText.ofPlain("Som bekendt: " + decided));
            assertThat(agenda(telling)).isEqualTo(closed ? List.of("closed-treatment") : List.of());
        }
    }

    @Test
    void aRunningWrittenProcedureIsReported() {
        Item asked = decided("KKR Midtjylland godkendte planen.");
        Procedure running = Procedure.asked("Kan planen godkendes?", Instant.EPOCH);
        assertThat(minutes(asked.withTreatment(asked.treatment().withProcedures(List.of(running)))))
                .containsExactly("procedure-running");
        assertThat(minutes(asked.withTreatment(asked.treatment().withProcedures(List.of(running.withClosed(true))))))
                .isEmpty();
    }

    private static Item links(String address) {
        return GOOD.withWords(
                TextField.CASE_PRESENTATION,
                new RichText(List.of(new Op("Læs mere", Map.of("link", address)), Op.text("\n"))));
    }

    private static Item table(String first, String second, String total) {
        List<List<String>> rows = List.of(
                List.of("Kommune", "Beløb"),
                List.of("Randers", first),
                List.of("Viborg", second),
                List.of("I alt", total));
        return GOOD.withWords(
                TextField.CASE_PRESENTATION,
                new RichText(List.of(new Op(Map.of("table", Map.of("rows", rows)), null), Op.text("\n"))));
    }
}
