package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One line of the list of participants.
 *
 * @param name the person, or a collective such as "Kommunaldirektørerne i den midtjyske region"
 * @param from municipality or office, null when the source names none
 * @param note what stands in brackets, e.g. "referent", null when nothing does; the secretariat's own words, for everybody
 * @param apologyNote what was written to the secretariat with an apology, or null; for those who run the meeting alone
 * @param seatId the seat this person sits in, null for anybody else
 * @param stays when the person was in the meeting, in order; none for an apology, and for who has not come (yet)
 * @param insteadOf a substitute: the name of the one whose seat it is, null for anybody else
 * @param guestOf the one item this guest takes part in, null for anybody else
 * @param subject Keycloak's id of the person; never leaves the server
 */
@RecordBuilder
public record Attendance(
        UUID id,
        Group group,
        String name,
        String from,
        String note,
        String apologyNote,
        UUID seatId,
        List<Stay> stays,
        String insteadOf,
        UUID guestOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) String subject)
        implements AttendanceBuilder.With {
    /** The four groups of the list: Deltagere, Afbud, Fra KD-net, Fra KL-sekretariatet. */
    public enum Group {
        @JsonEnumDefaultValue
        PARTICIPANT,
        APOLOGY,
        KD_NET,
        SECRETARIAT
    }

    /** What was written with an apology goes with it. */
    public Attendance {
        if (group != Group.APOLOGY) apologyNote = null;
        stays = stays == null
                ? List.of()
                : stays.stream().sorted(Comparator.comparing(Stay::begin)).toList();
    }

    /** A line as a document has it, without an id. */
    public static Attendance listed(Group group, String name, String from, String note) {
        List<Stay> stays = group == Group.APOLOGY ? List.of() : List.of(Stay.WHOLE);
        return new Attendance(null, group, name, from, note, null, null, stays, null, null, null);
    }

    /** A substitute who was called in for a seat. */
    public boolean calledIn() {
        return insteadOf != null && group == Group.PARTICIPANT;
    }

    /** The same, and the holder has not taken the seat again since the substitute left it. */
    public boolean calledIn(List<Attendance> lines) {
        return calledIn() && lines.stream().noneMatch(this::leftTo);
    }

    private boolean leftTo(Attendance other) {
        boolean holder = other.insteadOf == null && other.group == Group.PARTICIPANT;
        if (!holder || seatId == null || !seatId.equals(other.seatId)) return false;
        return !other.left() || left() && !other.last().begin().isBefore(last().end());
    }

    /** Has been in the meeting. */
    public boolean came() {
        return !stays.isEmpty();
    }

    /** Has been in the meeting, and left it before the end. */
    public boolean left() {
        return came() && last().to() != null;
    }

    /** The time of being there that began last. */
    public Stay last() {
        return stays.get(stays.size() - 1);
    }

    /** Whether the person is in the meeting at this moment. */
    public boolean presentAt(Instant moment) {
        return stays.stream().anyMatch(stay -> stay.contains(moment));
    }

    /** The same line with other words for {@code last}. */
    public Attendance withLast(Stay stay) {
        return withStays(Lists.inserted(stays.subList(0, stays.size() - 1), stays.size(), stay));
    }

    /** The same line with a further stay. */
    public Attendance withStay(Stay stay) {
        return withStays(Lists.inserted(stays, stays.size(), stay));
    }
}
