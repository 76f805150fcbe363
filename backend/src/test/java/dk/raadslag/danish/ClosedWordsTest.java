package dk.raadslag.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukket punkt",
                "Lukket: Løn",
                "LUKKET Løn",
                "Løn (Lukket)",
                "Løn – lukket",
                "Lukkede sager",
                "Løn for lukkede døre",
                "Fortroligt: Løn",
                "Løn (ikke offentligt)"
            })
    void a_title_says_that_its_item_is_closed(String title) {
        assertThat(ClosedWords.inTitle(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Løn",
                "Den lukkede afdeling",
                "Lukning af skoler",
                "Lukkede institutioner for unge",
                "LUKKEDE BYER I REGIONEN",
                "Åbent punkt",
                "Behandles ikke for lukkede døre"
            })
    void a_title_that_only_has_the_word_does_not(String title) {
        assertThat(ClosedWords.inTitle(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punktet er lukket",
                "(Lukket)",
                "Punktet blev behandlet for lukkede døre.",
                "Behandles for lukkede døre.",
                "Sagen kan ikke offentliggøres, og punktet behandles for lukkede døre"
            })
    void a_line_says_that_its_item_is_closed(String line) {
        assertThat(ClosedWords.inText(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen er lukket.",
                "Byrådet holdt møde for lukkede døre i maj.",
                "Punktet behandles ikke for lukkede døre.",
                "Skolen er lukket."
            })
    void a_line_about_something_else_does_not(String line) {
        assertThat(ClosedWords.inText(line)).isFalse();
    }
}
