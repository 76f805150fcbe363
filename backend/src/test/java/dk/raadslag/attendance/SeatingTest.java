package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who speaks for a seat after somebody has taken it over. */
class SeatingTest {
    private static final UUID SEAT = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Actor SUBSTITUTE = new Actor("s", "Stedfortræder", Set.of(), Instant.MIN, Instant.MAX);

    private final Attendance substitute = Attendance.listed(Group.PARTICIPANT, "Stedfortræder", null, null)
            .withId(UUID.randomUUID())
            .withSeatId(SEAT)
            .withInsteadOf("Medlem")
            .withSubject("s");
    private final Attendance holder = Attendance.listed(Group.PARTICIPANT, "Medlem", null, null)
            .withId(UUID.randomUUID())
            .withSeatId(SEAT)
            .withSubject("m");

    @Test
    void theSubstituteSpeaksForTheSeatUntilTheHolderTakesItBack() {
        Attendance sat = substitute.withStays(List.of(new Stay(null, NOON, false)));
        assertThat(speaks(substitute, holder.withGroup(Group.APOLOGY))).isTrue();
        assertThat(speaks(sat, holder.withGroup(Group.APOLOGY))).as("left").isTrue();
        assertThat(speaks(sat, holder.withStays(List.of())))
                .as("the holder comes")
                .isFalse();
        assertThat(speaks(sat, holder.withStays(List.of(new Stay(NOON, NOON.plusSeconds(60), false)))))
                .as("the holder was there")
                .isFalse();
    }

    @Test
    void theSubstituteSpeaksForTheSeatWhenTheHolderLeftFirst() {
        Attendance left = holder.withStays(List.of(new Stay(null, NOON, false)));
        assertThat(speaks(substitute.withStays(List.of(new Stay(NOON, null, false))), left))
                .isTrue();
        assertThat(speaks(substitute.withStays(List.of(new Stay(NOON, NOON.plusSeconds(60), false))), left))
                .as("both left")
                .isTrue();
    }

    private static boolean speaks(Attendance... lines) {
        return new Seating(List.of(), List.of(lines)).entitled(SUBSTITUTE).isPresent();
    }
}
