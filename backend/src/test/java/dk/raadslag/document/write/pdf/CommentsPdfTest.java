package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.CommentsDocument;
import dk.raadslag.document.layout.CommentsDocument.Kind;
import dk.raadslag.document.layout.CommentsDocument.Paragraph;
import dk.raadslag.words.WordDifference;
import dk.raadslag.words.WordDifference.Part;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

public class CommentsPdfTest {
    private static final ZonedDateTime DATED = ZonedDateTime.parse("2026-11-30T12:00+01:00");

    @Test
    void everythingIsInOrderAndTheSameContentGivesTheSameBytes() {
        byte[] pdf = print();
        assertThat(Printed.of(pdf).all())
                .containsSubsequence(
                        "Bemærkninger til udkast",
                        "2.1 Cykelruter",
                        "Direktør, Viborg, 4. november",
                        "»Tolv kommuner«",
                        "<b>Første linje</b>",
                        "Anden linje",
                        "Forslag: Tolv",
                        "Tretten",
                        "Svar fra Sekretariatet",
                        "Tak.");
        assertThat(print()).isEqualTo(pdf);
    }

    public static byte[] print() {
        List<Part> proposal = new ArrayList<>(WordDifference.between("Tolv kommuner", "Tretten kommuner"));
        proposal.add(0, new Part("Forslag: ", WordDifference.Kind.SAME));
        return Pdf.of(CommentsDocument.of(
                "KKR Midtjylland",
                "Bemærkninger til udkast",
                List.of(
                        plain(Kind.HEADING, false, "2.1 Cykelruter"),
                        plain(Kind.BY, false, "Direktør, Viborg, 4. november (Åben)"),
                        plain(Kind.QUOTE, false, "Til Baggrund: »Tolv kommuner«"),
                        plain(Kind.WORDS, false, "<b>Første linje</b>\nAnden linje"),
                        new Paragraph(Kind.WORDS, false, proposal),
                        plain(Kind.BY, true, "Svar fra Sekretariatet, 4. november"),
                        plain(Kind.WORDS, true, "Tak.")),
                DATED));
    }

    private static Paragraph plain(Kind kind, boolean answer, String words) {
        return new Paragraph(kind, answer, List.of(new Part(words, WordDifference.Kind.SAME)));
    }
}
