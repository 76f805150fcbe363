package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which office a follow-up names, and who holds it. */
class OfficeTest {
    @ParameterizedTest
    @CsvSource({
        "Sekretariatet, SECRETARIAT",
        "KKR-sekretariatet, SECRETARIAT",
        "formanden, CHAIR",
        " Næstformanden , CHAIR",
        "KD-Net formandskabet, CHAIR",
    })
    void anOfficeIsKnownByItsName(String who, Office office) {
        assertThat(Office.of(who)).contains(office);
    }

    @ParameterizedTest
    @CsvSource({"Formanden for udvalget", "Regionsrådsformanden", "Ane Holm", "''"})
    void everybodyElseIsNone(String who) {
        assertThat(Office.of(who)).isEmpty();
    }

    @Test
    void itIsHeldInItsOwnBodyOnly() {
        Actor chair = new Actor(
                "c", "Formand", Set.of(new Membership("kkr-midtjylland", Role.CHAIR)), Instant.MIN, Instant.MAX);
        assertThat(Office.CHAIR.isHeldBy(chair, "kkr-midtjylland")).isTrue();
        assertThat(Office.CHAIR.isHeldBy(chair, "kd-net-midtjylland")).isFalse();
        assertThat(Office.SECRETARIAT.isHeldBy(chair, "kkr-midtjylland")).isFalse();
    }
}
