package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the list of participants.
 *
 * @param name the person, or a collective such as "Kommunaldirektørerne i den midtjyske region"
 * @param from municipality or office, null when the source names none
 * @param note what stands in brackets, e.g. "referent", null when nothing does
 * @param seatId the seat this person sits in, null for anybody else
 * @param present has been in the meeting; false for an apology, and for a substitute who has not come yet
 * @param arrived when somebody came who was not there from the start, or null
 * @param left when somebody left before the end, or null
 * @param online takes part from elsewhere
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
        UUID seatId,
        boolean present,
        Instant arrived,
        Instant left,
        boolean online,
        String insteadOf,
        UUID guestOf,
        String subject)
        implements AttendanceBuilder.With {
    /** The four groups of the list: Deltagere, Afbud, Fra KD-net, Fra KL-sekretariatet. */
    public enum Group {
        @JsonEnumDefaultValue
        PARTICIPANT,
        APOLOGY,
        KD_NET,
        SECRETARIAT
    }

    /** A line as a document has it, without an id. */
    public static Attendance listed(Group group, String name, String from, String note) {
        boolean present = group != Group.APOLOGY;
        return new Attendance(null, group, name, from, note, null, present, null, null, false, null, null, null);
    }

    /** A substitute who was called in for a seat. */
    public boolean calledIn() {
        return insteadOf != null && group == Group.PARTICIPANT;
    }

    /** Whether the person is in the meeting at this moment, for the minutes' presence in each item. */
    public boolean presentAt(Instant moment) {
        return present && (arrived == null || !moment.isBefore(arrived)) && (left == null || moment.isBefore(left));
    }
}
