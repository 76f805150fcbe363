package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void wordsAreComparedInSmallLettersWithoutSigns() {
        assertThat(Form.of("KKR's \"Råd\", og (3) ting!")).isEqualTo("kkr s råd og 3 ting");
    }

    @Test
    void doubleAIsAnA() {
        assertThat(Form.of("Aarhus og Århus, Aabenraa")).isEqualTo("århus og århus åbenrå");
    }

    @Test
    void accentsCountForNothingButDanishLettersStay() {
        assertThat(Form.of("Idé, Müller, ÆRØ, A\u030Arhus")).isEqualTo("ide muller ærø århus");
    }

    @Test
    void aSoftHyphenIsNotThere() {
        assertThat(Form.of("lære\u00ADpladser")).isEqualTo("lærepladser");
    }

    @Test
    void aCaseNumberIsOneWordAndADateIsNot() {
        assertThat(Form.of("SAG-2021-003412 og 15/34881")).isEqualTo("sag n2021n003412 og n15n34881");
        assertThat(Form.of("2021-2025, 3-4, KD-Net")).isEqualTo("2021 2025 3 4 kd net");
    }

    @Test
    void aTokenKnowsWhereItStands() {
        assertThat(Form.tokens("i Aarhus.")).element(1).isEqualTo(new Form.Token(2, 8, "århus"));
    }
}
