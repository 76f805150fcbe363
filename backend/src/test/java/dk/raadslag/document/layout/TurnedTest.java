package dk.raadslag.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recommendation turned to another body. */
class TurnedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det indstilles, at KKR Midtjylland godkender referatet. | Det indstilles, at byrådet godkender referatet.",
                "Det indstilles, at KKR drøfter sagen. | Det indstilles, at byrådet drøfter sagen.",
                "at KKR Midtjylland tiltræder, at KKR Midtjylland betaler | at byrådet tiltræder, at byrådet betaler",
                "Det indstilles, At KKR Midtjylland tager | Det indstilles, At byrådet tager",
                "at KKR Midtjyllands ramme hæves | at KKR Midtjyllands ramme hæves",
                "at kommunerne følger KKR Midtjylland | at kommunerne følger KKR Midtjylland",
                "Det indstilles, at kommunerne betaler 115 kr. | Det indstilles, at kommunerne betaler 115 kr.",
                "Plat KKR Midtjylland | Plat KKR Midtjylland"
            })
    void itAsksTheOtherBodyWhatItAskedOurs(String asked, String turned) {
        assertThat(Turned.to("byrådet", "KKR Midtjylland", RichText.ofPlain(asked))
                        .plain())
                .isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({"A$1 & Co, 'at A$1 & Co godkender'"})
    void aNameIsNoPattern(String addressee, String turned) {
        assertThat(Turned.to(addressee, "KKR Midtjylland", RichText.ofPlain("at KKR Midtjylland godkender"))
                        .plain())
                .isEqualTo(turned);
    }
}
