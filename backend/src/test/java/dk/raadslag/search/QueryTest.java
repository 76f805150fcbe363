package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.search.Query.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void theLastWordMayGoOnWhileItIsTyped() {
        assertThat(Query.of("nye lærepl").terms())
                .containsExactly(new Term("nye", false, false), new Term("lærepl", false, true));
        assertThat(Query.of("nye lærepl ").terms()).last().isEqualTo(new Term("lærepl", false, false));
    }

    @Test
    void twoLettersAreTheBeginningOfTooMuch() {
        assertThat(Query.of("by").terms()).containsExactly(new Term("by", false, false));
    }

    @Test
    void wordsBetweenQuotationMarksStayTogether() {
        assertThat(Query.of("om \"nye lærepladser\" i”Aarhus Kommune").terms())
                .containsExactly(
                        new Term("om", false, false),
                        new Term("nye lærepladser", true, false),
                        new Term("i", false, false),
                        new Term("århus kommune", true, false));
    }

    @Test
    void signsAloneAskForNothing() {
        assertThat(Query.of(" \"\" !&|:* ' ").terms()).isEmpty();
    }

    @Test
    void moreThanTwelveWordsAreNotLookedFor() {
        assertThat(Query.of("a b c d e f g h i j k l m n").terms()).hasSize(12);
    }

    @Test
    void noWordIsAnOperator() {
        Meant odd = new Meant(new java.util.LinkedHashSet<>(List.of("o'b", "a\\")), "x'y", null, 0);
        assertThat(Meant.query(List.of(odd))).isEqualTo("('o''b' | 'a\\\\' | 'x''y':*)");
    }
}
