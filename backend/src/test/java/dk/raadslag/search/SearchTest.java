package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which words find what. */
class SearchTest extends FindingTest {
    @Test
    void aWordIsFoundInAllItsForms() {
        for (String word :
                List.of("læreplads ", "læreplads", "lærepladserne", "LÆREPLADS", "lærepl", "flere lærepladser")) {
            assertThat(numbers("sekretariat", word)).as(word).containsExactly("1.1");
        }
        assertThat(numbers("sekretariat", "lære")).contains("1.1");
        assertThat(numbers("sekretariat", "lærepladser bestyrelsen")).isEmpty();
    }

    @Test
    void aPartOfACompoundFindsIt() {
        learn();
        assertThat(numbers("sekretariat", "klynge")).containsExactly("1.1");
        assertThat(shown("sekretariat", "klynger")).contains("[Sundhedsklyngerne]");
        assertThat(numbers("sekretariat", "lynge")).isEmpty();
        assertThat(numbers("sekretariat", "\"klynge\"")).isEmpty();
    }

    @Test
    void wordsAreLearnedAlsoWhenTheirRowIsReplacedMeanwhile() {
        sql(
                "delete from search_unlearned where row_id not in (select id from search_row where meeting_id = ?)",
                UUID.fromString(id));
        sql("delete from search_word");
        did(putItem("sekretariat", "1.1", "closed", seen().put("closed", true)));
        Searched.settled(SERVER);
        assertThat(numbers("sekretariat", "klynge ")).isEmpty();
        learn();
        assertThat(numbers("sekretariat", "klynge ")).containsExactly("1.1");
    }

    @Test
    void wordsThatMeanTheSameFindEachOther() {
        assertThat(numbers("sekretariat", "udpegelse")).containsExactly("1.2");
        assertThat(numbers("sekretariat", "praktikplads")).containsExactly("1.1");
    }

    @Test
    void bothSpellingsOfAPlaceFindIt() {
        assertThat(numbers("sekretariat", "århus")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "aarhus")).containsExactly("1.1");
    }

    @Test
    void aCaseNumberFindsItsItem() {
        assertThat(numbers("sekretariat", "2021-003412")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "SAG-2021-003412")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "2021-003413")).isEmpty();
    }

    @Test
    void quotedWordsMustFollowEachOther() {
        assertThat(numbers("sekretariat", "\"nye lærepladser\"")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "\"lærepladser nye\"")).isEmpty();
    }

    @Test
    void filtersLeaveTheRestOut() {
        assertThat(numbers("sekretariat", "lærepladser", "&year=2027&body=kkr-midtjylland&kind=case"))
                .containsExactly("1.1");
        for (String filter : List.of("year=2026", "body=kd-net-midtjylland", "kind=decision", "outcome=approved")) {
            assertThat(numbers("sekretariat", "lærepladser", "&" + filter))
                    .as(filter)
                    .isEmpty();
        }
    }

    @Test
    void oddQuestionsAreNoErrors() {
        for (String odd : List.of("!&|():*<->", "\\", "'", "og", "%", "a:*b", "\"", "\uD83D\uDE00")) {
            assertThat(api.get(null, query(odd, "")).status()).as(odd).isEqualTo(200);
        }
        assertThat(api.get(null, "/api/search?q=" + "x".repeat(201)).status()).isEqualTo(400);
        assertThat(api.get(null, "/api/search?q=ord&after=x").code()).isEqualTo("bad-request");
    }

    /** So long ago that nobody is writing any more. */
    private static void learn() {
        sql("update search_unlearned set at = at - interval '1 hour'");
        Until.asked(
                () -> SERVER.api()
                        .get("sekretariat", "/api/search?q=klynge")
                        .body()
                        .getInteger("total"),
                total -> total > 0);
    }
}
