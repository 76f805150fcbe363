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
 * @param note the words in brackets, e.g. "referent", or null; the secretariat's own, for everybody
 * @param apologyNote the message to the secretariat with an apology, or null; only for those who run the meeting
 * @param seatId the seat this person sits in, null for anybody else
 * @param stays when the person was in the meeting, in order; empty for an apology, and before the person comes
 * @param insteadOf for a substitute: the name of the seat's holder; null for anybody else
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

    /** The message belongs to the apology, and goes with it. */
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

    /** True if the person has been in the meeting. */
    public boolean came() {
        return !stays.isEmpty();
    }

    /** True if the person has been in the meeting, and left it before the end. */
    public boolean left() {
        return came() && last().to() != null;
    }

    /** The latest stay. */
    public Stay last() {
        return stays.get(stays.size() - 1);
    }

    /** True if the person is in the meeting at this moment. */
    public boolean presentAt(Instant moment) {
        return stays.stream().anyMatch(stay -> stay.contains(moment));
    }

    /** The same line with the latest stay replaced. */
    public Attendance withLast(Stay stay) {
        return withStays(Lists.inserted(stays.subList(0, stays.size() - 1), stays.size(), stay));
    }

    /** The same line with a further stay. */
    public Attendance withStay(Stay stay) {
        return withStays(Lists.inserted(stays, stays.size(), stay));
    }
}
