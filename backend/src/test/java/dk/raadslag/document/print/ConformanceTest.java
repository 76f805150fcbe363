package dk.raadslag.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.MeetingSnapshot;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference checker, finds no fault: everybody can read it, and it can be archived. */
class ConformanceTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void minutesConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.minutes()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void anAgendaConforms(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.agenda()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void minutesWithoutSectionsConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.withoutSections()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void hostileTextsConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.with(Hostile.text())), flavour)).isEmpty();
    }

    @Test
    void aMeetingWithoutAnythingConforms() throws Exception {
        byte[] pdf = MeetingPdf.of(Sample.meeting(MeetingSnapshot.Kind.AGENDA, HouseStyle.KKR, List.of()));
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + "-"
                            + check.getRuleId().getTestNumber() + " " + check.getMessage() + " at "
                            + check.getLocation().getContext())
                    .toList();
        }
    }
}
