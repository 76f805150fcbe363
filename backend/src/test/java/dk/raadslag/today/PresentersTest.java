package dk.raadslag.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom an agenda names as presenters, and when the start page tells them. */
class PresentersTest extends StartPageTest {
    @Test
    void presentersFindTheItemsThatTheyIntroduceAsLongAsTheySeeThemAndTheyAreNotDone() {
        presented("2.1", " Medlem ");
        assertThat(kinds("medlem", "mine")).containsExactly("presents");
        assertThat(card("medlem", "presents").getJsonObject("item").getString("number"))
                .isEqualTo("2.1");
        assertThat(kinds("medlem-viborg", "mine")).isEmpty();
        presented("2.2", "medlem");
        assertThat(card("medlem", "presents").getString("task")).isEqualTo("2.1, 2.2");
        assertThat(card("medlem", "presents").getInteger("count")).isEqualTo(2);
        assertThat(card("medlem", "presents").getJsonObject("item")).isNull();
        start();
        open("2.1");
        did(finish("2.1", "approved"));
        assertThat(card("medlem", "presents").getString("task")).isEqualTo("2.2");
        did(step("sekretariat", "end"));
        assertThat(card("medlem", "presents").isEmpty()).isTrue();
    }

    @Test
    void aPresenterOfAClosedItemIsToldOfItOnlyWhenTheyMayReadIt() {
        presented("2.1", "stedfortraeder");
        assertThat(kinds("stedfortraeder", "mine")).containsExactly("presents");
        did(putItem(
                "sekretariat",
                "2.1",
                "closed",
                seen().put("closed", true).putNull("reason").putNull("wording")));
        assertThat(kinds("stedfortraeder", "mine")).isEmpty();
        did(apologize("medlem", randers, true));
        assertThat(kinds("stedfortraeder", "mine")).containsExactlyInAnyOrder("called-in", "presents");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(kinds("stedfortraeder", "mine")).isEmpty();
    }

    private void presented(String number, String name) {
        String item = item("sekretariat", number).getString("id");
        SERVER.sql("update item set presenters = array[?] where id = ?::uuid", name, item);
        SERVER.sql("update meeting set version = version + 1 where id = ?::uuid", id);
    }
}
