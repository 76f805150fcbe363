package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import dk.raadslag.matrix.Papers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is found in papers. */
class PaperFoundTest extends FindingTest {
    @Test
    void aCompoundThatStandsOnlyInAPaperIsFoundByItsPart() {
        attach("1.1", "Hvert vandløb har et vandløbsregulativ");
        assertThat(numbers("sekretariat", "vandløbsregulativ")).containsExactly("1.1");
        Until.asked(() -> numbers("sekretariat", "regulativ "), found -> found.contains("1.1"));
    }

    @Test
    void aLongPaperHidesNoOther() {
        attach("1.1", "Den lange gnavpot");
        attach("1.2", "Den korte gnavpot");
        sql(
                """
                insert into search_page (sha256, page, part, words, lexemes)
                select sha256, n, 1, words, lexemes from search_page, generate_series(2, 700) as n
                where sha256 = (select sha256 from search_row join search_page using (sha256)
                                where meeting_id = ? and number = '1.1')""",
                UUID.fromString(id));
        assertThat(numbers("sekretariat", "gnavpot")).containsExactlyInAnyOrder("1.1", "1.2");
        assertThat(found("sekretariat", "gnavpot", "").getBoolean("more")).isFalse();
        assertThat(found("sekretariat", "gnavpot", "").getInteger("total")).isEqualTo(2);
    }

    private void attach(String number, String words) {
        Papers.attach(api, itemPath(number) + "/attachments", words);
        Searched.settled(SERVER);
    }
}
