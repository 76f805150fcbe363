package dk.raadslag.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Outcome;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void everyOutcomeHasAWord() {
        for (Outcome outcome : Outcome.values())
            assertThat(Word.of(outcome).text()).isNotBlank();
        for (Word word : Word.values()) assertThat(word.text()).as(word.name()).isNotBlank();
    }
}
