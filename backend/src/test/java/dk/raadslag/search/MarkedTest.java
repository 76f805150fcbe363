package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.danish.Endings;
import dk.raadslag.search.Marked.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final Meant CLUSTER = new Meant(Set.of("klyng", "sundhedsklyng"), null, null, 0);
    private static final Meant PLACES = new Meant(Set.of("læreplads"), null, null, 0);

    @Test
    void foundWordsAreMarkedInAllTheirForms() {
        assertThat(shown(Marked.all("Klyngen, sundhedsklyngerne og klyngedannelse", List.of(CLUSTER))))
                .isEqualTo("[Klyngen], [sundhedsklyngerne] og klyngedannelse");
    }

    @Test
    void theBeginningOfAWordMarksTheWord() {
        assertThat(shown(Marked.all("Nye lærepladser", List.of(new Meant(Set.of("lærep"), "lærep", null, 0)))))
                .isEqualTo("Nye [lærepladser]");
    }

    @Test
    void theStretchWithMostOfWhatWasSoughtIsShown() {
        String far = "ord ".repeat(200);
        String words = "Klyngen først. " + far + "Her mødes klyngen om lærepladser. " + far;
        String shown = shown(Marked.around(words, List.of(CLUSTER, PLACES)));
        assertThat(shown)
                .startsWith("… ")
                .contains("mødes [klyngen] om [lærepladser]")
                .endsWith(" …");
        assertThat(shown.length()).isLessThan(270);
    }

    @Test
    void withoutAnyTheBeginningIsShown() {
        assertThat(shown(Marked.around("Kort tekst", List.of(CLUSTER)))).isEqualTo("Kort tekst");
        assertThat(Marked.around("", List.of(CLUSTER))).isEmpty();
    }

    @Test
    void noCharacterIsCutInTwo() {
        String smiles = "\uD83D\uDE00".repeat(500);
        String shown = shown(Marked.around("x" + smiles, List.of(CLUSTER)));
        assertThat(shown.codePoints().noneMatch(one -> one >= 0xD800 && one <= 0xDFFF))
                .isTrue();
        assertThat(Endings.isFormOf("klokken", "klok")).isTrue();
        assertThat(Endings.isFormOf("byråd", "by")).isFalse();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
