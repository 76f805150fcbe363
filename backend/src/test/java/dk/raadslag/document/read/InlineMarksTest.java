package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.RichText.Op;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InlineMarksTest {
    @Test
    void bracketsInTheWordsOfALinkAndInItsAddressBelongToThem() {
        assertThat(InlineMarks.parse("Note [1], se [Bilag [2] a|b](https://x.dk/a_(b)/c[3]|d?e[]=1) og [4]"))
                .containsExactly(
                        Op.text("Note [1], se "),
                        link("Bilag [2] a|b", "https://x.dk/a_(b)/c[3]|d?e[]=1"),
                        Op.text(" og [4]"));
    }

    @Test
    void aBareAddressEndsWhereTheBracketAroundItDoes() {
        assertThat(InlineMarks.parse("(se https://x.dk/a_(b)|c[1]), [https://y.dk/z]."))
                .containsExactly(
                        Op.text("(se "),
                        link("https://x.dk/a_(b)|c[1]", "https://x.dk/a_(b)|c[1]"),
                        Op.text("), ["),
                        link("https://y.dk/z", "https://y.dk/z"),
                        Op.text("]."));
    }

    @Test
    void wordsThatAreNotALinkStayWords() {
        for (String words : List.of("[a](b", "[a] (https://x.dk)", "[[[", "[a]", "]("))
            assertThat(String.join(
                            "",
                            InlineMarks.parse(words).stream()
                                    .map(op -> (String) op.insert())
                                    .toList()))
                    .isEqualTo(words);
    }

    @Test
    void theTitleOfALinkIsNotItsAddress() {
        assertThat(InlineMarks.parse("[a](https://x.dk/ \"Forside\")")).containsExactly(link("a", "https://x.dk/"));
    }

    @Test
    void numbersOfNestedListsStayAsTheyAre() {
        List<Paragraph> paragraphs =
                List.of(point("- Økonomi", 0), point("3. Valg", 2), point("4. Udpegning", 2), point("- Eventuelt", 0));
        assertThat(RichTextWriter.write(paragraphs, false).ops().stream()
                        .filter(op -> op.insert().equals("\n"))
                        .map(Op::attributes))
                .containsExactly(
                        Map.of("list", "bullet"),
                        Map.of("list", "ordered", "indent", 1, "start", 3),
                        Map.of("list", "ordered", "indent", 1),
                        Map.of("list", "bullet"));
    }

    private static Paragraph point(String text, int indent) {
        return new Paragraph(text, false, indent, List.of());
    }

    private static Op link(String words, String address) {
        return new Op(words, Map.of("link", address));
    }
}
