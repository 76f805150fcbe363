package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter says why, where and when, has one link, and nothing can be smuggled into it. */
class LetterTest {
    private static final String LINK = "https://raadslag.example.org/moede/1";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionIsALetterInDanishWithExactlyOneLink(Occasion occasion) {
        Letter letter = new Notice(occasion, "KKR Midtjylland", DAY, LINK).to("anna@example.org", "Anna Ågård");
        assertThat(Pattern.compile("https?://").matcher(letter.text()).results())
                .hasSize(1);
        assertThat(letter.text())
                .startsWith("Kære Anna Ågård\n")
                .contains("mødet i KKR Midtjylland torsdag den 3. december 2026", LINK);
        assertThat(letter.subject()).endsWith(": KKR Midtjylland 3. december 2026");
        assertThat(letter.isDeliverable()).isTrue();
    }

    @Test
    void aHeaderIsOneLineWhateverANameContains() {
        Letter letter = new Letter("a@b.dk\r\n", "Anna\r\nBcc: all@example.org", "Emne\nX-Header: 1\u2028to", "Hej");
        assertThat(letter.name()).isEqualTo("Anna Bcc: all@example.org");
        assertThat(letter.subject()).isEqualTo("Emne X-Header: 1 to");
        assertThat(letter.to()).isEqualTo("a@b.dk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "a@b\r\nRCPT TO:<x@y.dk>",
                "a b@c.dk",
                "<a@b.dk>",
                "a@b.dk,c@d.dk",
                "a@-b.dk",
                "a..b@c.dk"
            })
    void anInvalidAddressGetsNoLetter(String to) {
        assertThat(new Letter(to, "", "", "").isDeliverable()).isFalse();
    }
}
