package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sentence for the decision, and when an inquiry is over. */
class TallyTest {
    private static final Instant NOW = Instant.parse("2021-08-31T12:00:00Z");

    private final List<Inquiry.Party> parties = new ArrayList<>();
    private final List<Inquiry.Answer> answers = new ArrayList<>();

    private void asks(String... names) {
        for (String name : names) {
            parties.add(new Inquiry.Party(UUID.randomUUID(), name, name, null, null));
        }
    }

    private void says(String name, String choice) {
        Inquiry.Party party = parties.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        answers.add(new Inquiry.Answer(party.externalId(), choice, null, List.of(), "app", NOW, "x"));
    }

    private static Inquiry inquiry(InquiryKind kind) {
        LocalDate last = LocalDate.of(2021, 8, 31);
        UUID id = UUID.randomUUID();
        return new Inquiry(
                id, "kkr", id, id, kind, "?", last, Visible.AT_ONCE, null, null, null, NOW, null, null, null);
    }

    private String phrase(InquiryKind kind, boolean over) {
        Inquiry.Whole whole = new Inquiry.Whole(inquiry(kind), List.of(), parties, answers, List.of(), List.of());
        return Tally.of(whole, Set.of()).phrase(whole, over);
    }

    @Test
    void theSentenceSaysHowManyAndWhoIsMissing() {
        asks("Norddjurs", "Samsø", "Aarhus");
        assertThat(phrase(InquiryKind.COMMITMENT, false))
                .isEqualTo("Ingen af de 3 kommuner har svaret. Fristen er den 31. august 2021.");
        assertThat(phrase(InquiryKind.COMMITMENT, true)).isEqualTo("Ingen af de 3 kommuner har svaret.");
        says("Aarhus", "given");
        assertThat(phrase(InquiryKind.COMMITMENT, false))
                .isEqualTo("1 af 3 kommuner gav tilsagn. Norddjurs og Samsø svarer senest den 31. august 2021.");
        says("Samsø", "given-reserved");
        assertThat(phrase(InquiryKind.COMMITMENT, true))
                .isEqualTo("1 af 3 kommuner gav tilsagn, og 1 gav tilsagn med forbehold. Norddjurs har ikke svaret.");
        says("Norddjurs", "declined");
        assertThat(phrase(InquiryKind.COMMITMENT, true))
                .isEqualTo("1 af 3 kommuner gav tilsagn, 1 gav tilsagn med forbehold, og 1 gav afslag.");
    }

    @Test
    void whereAllSayTheSameTheSentenceSaysAll() {
        asks("Samsø", "Aarhus");
        says("Samsø", "supports");
        says("Aarhus", "supports");
        assertThat(phrase(InquiryKind.HEARING, true)).isEqualTo("Begge kommuner bakker op.");
        asks("Odder");
        says("Odder", "supports");
        assertThat(phrase(InquiryKind.HEARING, true)).isEqualTo("Alle 3 kommuner bakker op.");
    }

    @Test
    void whoHasNoRemarksDoesNotBackIt() {
        asks("Samsø", "Aarhus", "Odder");
        says("Samsø", "supports");
        says("Aarhus", "supports");
        says("Odder", "no-remarks");
        assertThat(phrase(InquiryKind.HEARING, true))
                .isEqualTo("2 af 3 kommuner bakker op, og 1 har ingen bemærkninger.");
    }

    @Test
    void whoAwaitsPromisesNoMoney() {
        asks("Samsø", "Aarhus");
        says("Samsø", "first-round");
        says("Aarhus", "awaits");
        List<Inquiry.Party> counted = parties.stream()
                .map(one -> new Inquiry.Party(one.externalId(), one.name(), one.name(), null, 1_000))
                .toList();
        LocalDate day = LocalDate.of(2021, 8, 31);
        UUID id = UUID.randomUUID();
        Inquiry accession = new Inquiry(
                id,
                "kkr",
                id,
                id,
                InquiryKind.ACCESSION,
                "?",
                day,
                Visible.AT_ONCE,
                150L,
                day,
                "x",
                NOW,
                null,
                null,
                null);
        Tally tally =
                Tally.of(new Inquiry.Whole(accession, List.of(), counted, answers, List.of(), List.of()), Set.of());
        assertThat(tally.given()).isEqualTo(150_000L);
        assertThat(tally.sum()).isEqualTo(300_000L);
        assertThat(tally.conditional()).isZero();
        assertThat(tally.neither()).isEqualTo(1);
    }

    @Test
    void oneAloneIsTheMunicipality() {
        asks("Samsø");
        assertThat(phrase(InquiryKind.APPROVAL, true)).isEqualTo("Kommunen har ikke svaret.");
        says("Samsø", "approved");
        assertThat(phrase(InquiryKind.APPROVAL, true)).isEqualTo("Kommunen godkendte.");
    }

    @Test
    void theLastDayIsHeldToItsEndInDenmark() {
        Inquiry inquiry = inquiry(InquiryKind.COMMITMENT);
        assertThat(inquiry.isOver(Instant.parse("2021-08-31T21:59:59Z"))).isFalse();
        assertThat(inquiry.isOver(Instant.parse("2021-08-31T22:00:00Z"))).isTrue();
    }
}
