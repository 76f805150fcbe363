package dk.raadslag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Corrections.Named;
import dk.raadslag.document.read.Corrections.Placement;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person did not say is not said by keeping it. */
class KeptTest {
    @Test
    void nothingSaidStaysNothing() {
        assertThat(again(Corrections.NONE)).isEqualTo(Corrections.NONE);
    }

    @Test
    void whatWasSaidStaysAsItWas() {
        Corrections said = new Corrections(
                "kkr-midtjylland",
                null,
                null,
                null,
                Kind.MINUTES,
                Set.of(3),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(9),
                List.of(new Placement(1, 2, 3, TextField.DECISION, null), new Placement(4, 4, 0, null, Group.APOLOGY)),
                List.of(new Corrections.ItemSaid(3, null, "Havne", false)),
                List.of(new Named(Group.APOLOGY, "Anna Holm", null, null)));
        assertThat(again(said)).isEqualTo(said);
        Corrections nobody = new Corrections(
                null, null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of(),
                List.of());
        assertThat(again(nobody)).as("nobody was there").isEqualTo(nobody);
    }

    private static Corrections again(Corrections said) {
        return BatchFileStore.SAID
                .read(BatchFileStore.SAID.write(Kept.of(said)))
                .said();
    }
}
