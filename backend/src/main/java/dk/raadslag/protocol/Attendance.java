package dk.raadslag.protocol;

/**
 * One line of the list of participants.
 *
 * @param name the person, or a collective such as "Kommunaldirektørerne i den midtjyske region"
 * @param from municipality or office, null when the source names none
 * @param note what stands in brackets, e.g. "referent", null when nothing does
 */
public record Attendance(Group group, String name, String from, String note) {
    /** The four groups of the list: Deltagere, Afbud, Fra KD-net, Fra KL-sekretariatet. */
    public enum Group {
        PARTICIPANT,
        APOLOGY,
        KD_NET,
        SECRETARIAT
    }
}
