package dk.raadslag.document.read;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.InPlace;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import dk.raadslag.words.RichText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An agenda or minutes, word for word, in the shape of a meeting.
 *
 * @param body e.g. "KKR Midtjylland", null when the document does not tell
 * @param start Danish local time, midnight when only the date is known, null when no date is
 * @param end planned end or null
 * @param place or null
 * @param warnings what a person should look at, e.g. a participant who is listed twice
 * @param headingsInText lines that look like headings and were read as an item's words
 * @param leftOut every line of the source that is nowhere in the meeting, and why
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
        List<Said> warnings,
        List<Line> headingsInText,
        List<LeftOut> leftOut,
        MeetingFacts facts) {
    private static final String MINUTES = "yyyy-MM-dd'T'HH:mm";

    /** A section ("hovedpunkt"); number and title are null when the items have no sections, as in a KD-Net. */
    public record ImportedSection(String number, String title, List<ImportedItem> items) {}

    /**
     * An item.
     *
     * @param line of its heading in the source
     * @param closed true if the document or a person says so
     * @param words of each text; null when its heading is absent or has nothing below it
     */
    public record ImportedItem(
            int line,
            String number,
            String title,
            boolean closed,
            String caseNumber,
            List<String> caseOfficers,
            List<String> presenters,
            @InPlace Map<TextField, RichText> words,
            Outcome outcome,
            List<Paper> papers,
            ItemFacts facts) {
        /** The words of one text, null when there are none. */
        public RichText text(TextField field) {
            return words.get(field);
        }

        /** The same under another number and title. */
        public ImportedItem called(String otherNumber, String otherTitle) {
            return new ImportedItem(
                    line,
                    otherNumber,
                    otherTitle,
                    closed,
                    caseNumber,
                    caseOfficers,
                    presenters,
                    words,
                    outcome,
                    papers,
                    facts);
        }

        /** The titles of its papers. */
        @JsonProperty("attachments")
        public List<String> attachments() {
            return papers.stream().map(Paper::title).toList();
        }
    }

    /**
     * A paper that belongs to an item; its file comes later.
     *
     * @param line where it is named or marked
     * @param guessed the document has only a mark ("./."), and the title is taken from the words beside it
     * @param ofDecision true if it is in the decision
     */
    public record Paper(int line, String title, boolean guessed, boolean ofDecision) {}

    /** A line as it is in the source. */
    public record Line(int line, String text) {}

    /** A line of the source that is nowhere in the meeting. */
    public record LeftOut(int line, String text, Why why) {}

    /** Why a line is nowhere in the meeting. In JSON in lower case. */
    public enum Why {
        /** Page header, footer or number. */
        FURNITURE,
        /** The table of contents. */
        CONTENTS,
        /** The mission and vision that every cover has. */
        BOILERPLATE,
        /** "LUKKET DAGSORDEN": the items below it are closed. */
        PART,
        /** In an item that a person does not want. */
        DROPPED,
        /** Its place is unknown. */
        UNPLACED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The lines that found no place, in the order and words of the source. */
    @JsonProperty("unplaced")
    public List<String> unplaced() {
        return leftOut.stream()
                .filter(line -> line.why() == Why.UNPLACED)
                .map(LeftOut::text)
                .toList();
    }

    /** All items in the order of the agenda. */
    public Stream<ImportedItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }
}
