package dk.raadslag.document.read;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Outcome;
import dk.raadslag.protocol.RichText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an agenda or minutes says, word for word, in the shape of a meeting.
 *
 * @param body e.g. "KKR Midtjylland", null when the document does not tell
 * @param start Danish local time, midnight when only the date is known, null when no date is
 * @param end planned end or null
 * @param place or null
 * @param warnings what a person should look at, e.g. a participant who stands there twice
 * @param unplaced lines that found no place, in the order and words of the source
 */
public record ImportedMeeting(
        MeetingSnapshot.Kind kind,
        String body,
        HouseStyle houseStyle,
        @JsonFormat(pattern = MINUTES) LocalDateTime start,
        @JsonFormat(pattern = MINUTES) LocalDateTime end,
        String place,
        List<Attendance> attendance,
        List<ImportedSection> sections,
        List<Warning> warnings,
        List<String> unplaced) {
    private static final String MINUTES = "yyyy-MM-dd'T'HH:mm";

    /** A section ("hovedpunkt"); number and title are null where items stand without sections, as in a KD-Net. */
    public record ImportedSection(String number, String title, List<ImportedItem> items) {}

    /** An item; each text is null when its heading is absent or nothing stands under it. */
    public record ImportedItem(
            String number,
            String title,
            String caseNumber,
            List<String> caseOfficers,
            List<String> presenters,
            RichText background,
            RichText recommendation,
            RichText casePresentation,
            RichText decision,
            Outcome outcome,
            List<String> attachments) {}

    /** @param code stable, e.g. {@code duplicate-participant}; the message is a Danish sentence */
    public record Warning(String code, String message) {}

    /** All items in the order of the agenda. */
    public Stream<ImportedItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }
}
