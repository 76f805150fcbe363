package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter says why, where and when, has one link, and nothing can be smuggled into it. */
class LetterTest {
    private static final String LINK = "https://raadslag.example.org/moede/1";
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 3, 10, 0);

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionIsALetterInDanishWithExactlyOneLink(Occasion occasion) {
        Letter letter = notice(occasion, List.of()).to("anna@example.org", "Anna Ågård");
        assertThat(Pattern.compile("https?://").matcher(letter.text()).results())
                .hasSize(1);
        assertThat(letter.text())
                .startsWith("Kære Anna Ågård\n")
                .containsIgnoringCase("mødet i KKR Midtjylland torsdag den 3. december 2026")
                .contains(LINK)
                .doesNotContain("ændret:");
        assertThat(letter.text().contains("Tid: kl. 10.00 – 12.30\nSted: Rådhuset, Viborg\n\n"))
                .as("it says when and where, if it calls people")
                .isEqualTo(occasion.calls());
        assertThat(letter.subject()).endsWith(": KKR Midtjylland 3. december 2026");
        assertThat(letter.isDeliverable()).isTrue();
    }

    @Test
    void changesAreToldUpToAScreenful() {
        List<String> changes = IntStream.rangeClosed(1, 22)
                .mapToObj(n -> "Punkt " + n + " er nyt")
                .toList();
        Notice revised = notice(Occasion.AGENDA_REVISED, changes);
        assertThat(revised.to("a@example.org", "").text())
                .startsWith("Hej\n")
                .contains("Det er ændret:\n– Punkt 1 er nyt\n", "– Punkt 20 er nyt\n– og 2 ændringer til\n")
                .doesNotContain("Punkt 21");
        assertThat(notice(Occasion.AGENDA_REVISED, changes.subList(0, 21))
                        .to("a@example.org", "")
                        .text())
                .contains("– og 1 ændring til\n");
    }

    @Test
    void whatAsksForAnAnswerSaysUntilWhen() {
        Notice asks = notice(Occasion.PROCEDURE_OPENED, List.of());
        assertThat(asks.withUntil(START.plusDays(7)).to("a@example.org", "").text())
                .contains("dit svar ventes.\n\nSvar senest ");
        assertThat(asks.to("a@example.org", "").text()).doesNotContain("Svar senest");
    }

    private static Notice notice(Occasion occasion, List<String> changes) {
        return new Notice(
                occasion, "KKR Midtjylland", START, START.plusMinutes(150), "Rådhuset, Viborg", changes, null, LINK);
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
