package dk.raadslag.document.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.raadslag.model.MeetingSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a document says of its meeting beside the items, and how far it says it.
 *
 * @param body what kind of body it is of, null when the document names none; enough to create it
 * @param provenance of {@code kind}, {@code body}, {@code date}, {@code time} and {@code place}, where there is one
 * @param nextItems the titles that are planned for the next meeting
 * @param nextDates the days of meetings to come
 * @param looks what the cover says in every document of the body: a proposal for a person
 * @param carried the meeting itself, where a file of ours carries it and prints the same; otherwise null
 */
public record MeetingFacts(
        NamedBody body,
        Map<String, Provenance> provenance,
        List<Fact<String>> nextItems,
        List<Fact<LocalDate>> nextDates,
        CoverLooks looks,
        @JsonIgnore Carried carried) {
    /**
     * A meeting as a file of ours carries it.
     *
     * @param meeting as far as it may be taken
     * @param sha256 of its bytes, in hex
     * @param whole the import with all that the file carries, for one that this very server sent out; null in that one
     */
    public record Carried(MeetingSnapshot meeting, String sha256, ImportedMeeting whole) {}

    /**
     * The body of a document, as it may be created.
     *
     * @param name whole: "Byrådet, Fjordby Kommune"
     * @param authority whose body it is, null when the document does not say
     * @param region e.g. {@code midtjylland}, null when the document does not say
     */
    public record NamedBody(String name, BodyKind kind, String authority, String region, Provenance provenance) {}
}
