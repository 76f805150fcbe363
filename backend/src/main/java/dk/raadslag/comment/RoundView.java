package dk.raadslag.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.raadslag.comment.VersionStore.Version;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.InPlace;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.TextField;
import dk.raadslag.text.Passages.Seen;
import dk.raadslag.words.CellMark;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TableDifference;
import dk.raadslag.words.WordDifference;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A round as one person sees it; see Round in the contract. */
record RoundView(
        UUID id,
        UUID meetingId,
        OfMeeting meeting,
        LocalDateTime deadline,
        String note,
        boolean showsAtOnce,
        boolean closed,
        boolean wasAsked,
        boolean mayComment,
        boolean mayDecide,
        long seq,
        int readers,
        List<Version> versions,
        int askedCount,
        int answered,
        List<Person> asked,
        List<OfItem> items,
        List<Gone> gone,
        List<Said> comments,
        List<Placed> places) {
    record OfMeeting(String body, LocalDateTime start) {}

    /** Somebody who was asked, for those who run the meeting. */
    record Person(UUID id, String name, String from, boolean named, boolean answered, List<UUID> answeredItems) {}

    record OfItem(
            UUID id,
            String number,
            String title,
            String caseNumber,
            List<String> presenters,
            @InPlace Map<TextField, RichText> words,
            Map<TextField, TextHandle> texts,
            List<Attachment> attachments,
            boolean closed,
            int unread,
            int comments,
            int answered,
            boolean noRemarks,
            List<Changed> changed) {}

    /** An item with comments that has left the agenda, as it was in the last draft that had it. */
    record Gone(UUID id, String number, String title) {}

    /**
     * @param field a text's code, or "title"
     * @param parts empty when the words are the same
     * @param tables that differ beside their words
     */
    record Changed(String field, List<WordDifference.Part> parts, List<TableDifference> tables) {}

    record Anchor(String from, String to) {}

    /** Where a passage is now, and its words; both null when nothing is left of it. */
    record Placed(UUID id, Seen place, String standsNow) {}

    record Said(
            UUID id,
            UUID itemId,
            TextField field,
            Anchor anchor,
            Seen place,
            String quote,
            @JsonInclude(JsonInclude.Include.NON_NULL) CellMark.Names inTable,
            String words,
            String proposal,
            UUID answers,
            String name,
            String from,
            boolean mine,
            boolean mayEdit,
            Instant at,
            Instant editedAt,
            String state,
            String reason,
            String decidedBy,
            Instant decidedAt,
            String standsNow,
            boolean followUp,
            boolean closed,
            long seq) {}

    /** One line of a list of rounds. */
    record Summary(
            UUID id,
            UUID meetingId,
            OfMeeting meeting,
            LocalDateTime deadline,
            boolean closed,
            boolean wasAsked,
            boolean mayComment,
            boolean mayDecide,
            long seq,
            int unread,
            int askedCount,
            int answered,
            int comments,
            int open) {}
}
