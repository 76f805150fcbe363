package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Quoted words found in a text by what they say. */
class QuotationTest {
    private static Doc text(Op... ops) {
        return Doc.of(List.of(Seed.of(new RichText(List.of(ops)))));
    }

    @Test
    void wordsThatOccurOnceAreFoundAcrossFormatting() {
        Doc doc =
                text(Op.text("Planen "), new Op("binder", Map.of("bold", true)), Op.text(" 19 kommuner 😀 sammen.\n"));
        Passage found = doc.findOnly("binder 19 kommuner 😀").orElseThrow();
        assertThat(doc.words(found.start(), found.end())).isEqualTo("binder 19 kommuner 😀");
        assertThat(doc.find(doc.mark(found.start(), found.end()).orElseThrow())
                        .orElseThrow()
                        .start())
                .isEqualTo(7);
    }

    @Test
    void wordsThatOccurTwiceOverlapOrAreMissingAreNotFound() {
        assertThat(text(Op.text("ja, ja\n")).findOnly("ja")).isEmpty();
        assertThat(text(Op.text("aaa\n")).findOnly("aa")).isEmpty();
        assertThat(text(Op.text("nej\n")).findOnly("ja")).isEmpty();
        assertThat(text(Op.text("nej\n")).findOnly("")).isEmpty();
    }

    @Test
    void aTableIsFoundByItsHeadingsAndNeverInPart() {
        Map<String, Object> table =
                Map.of("table", Map.of("rows", List.of(List.of("Konto", "Kr."), List.of("1", "2"))));
        Doc doc = text(Op.text("Se "), new Op(table, Map.of()), Op.text("her\n"));
        Passage found = doc.findOnly("[Tabel: Konto, Kr.]h").orElseThrow();
        assertThat(found.end() - found.start()).isEqualTo(2);
        assertThat(doc.findOnly("Konto, Kr.")).isEmpty();
    }
}
