package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.protocol.Item.TextHandle;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole meeting at one version, whole or as one viewer may see it.
 *
 * @param kind whether its document is an agenda still, or minutes: from {@link MeetingStatus#ENDED} on
 * @param bodyId e.g. {@code kkr-midtjylland}
 * @param body its name, e.g. "KKR Midtjylland"
 * @param start Danish local time
 * @param end planned end, Danish local time, or null
 * @param showsDecisions members see a decision while it is being written, not only when its item is done
 * @param remarks the remarks on the minutes that were sent, null when there are none or they are hidden
 * @param remarksText the handle of that text, null when it is hidden
 * @param startedAt when it went live, or null
 * @param endedAt when it ended, or null
 * @param viewer null in the whole snapshot that no one is sent
 * @param version number of the last event in it, from 1
 */
public record MeetingSnapshot(
        UUID id,
        Kind kind,
        String bodyId,
        String body,
        HouseStyle houseStyle,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        List<Attendance> attendance,
        List<Section> sections,
        RichText remarks,
        TextHandle remarksText,
        MeetingStatus status,
        boolean showsDecisions,
        Instant startedAt,
        Instant endedAt,
        Viewer viewer,
        long version) {

    /** The two documents of one model. */
    public enum Kind {
        AGENDA,
        MINUTES;

        /** An agenda becomes minutes when the meeting ends. */
        public static Kind of(MeetingStatus status) {
            return status.isAtLeast(MeetingStatus.ENDED) ? MINUTES : AGENDA;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All items in the order of the agenda. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> item(UUID itemId) {
        return items().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The one item being treated now. */
    public Optional<Item> openItem() {
        return items().filter(item -> item.status() == ItemStatus.OPEN).findFirst();
    }

    MeetingSnapshot changeItem(UUID itemId, Function<Item, Item> change) {
        return mapItems(item -> item.id().equals(itemId) ? change.apply(item) : item);
    }

    public MeetingSnapshot mapItems(Function<Item, Item> change) {
        return withSections(
                sections.stream().map(section -> section.mapItems(change)).toList());
    }

    public MeetingSnapshot withSections(List<Section> newSections) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                newSections,
                remarks,
                remarksText,
                status,
                showsDecisions,
                startedAt,
                endedAt,
                viewer,
                version);
    }

    /** The same meeting at another point of its life; the kind of document follows. */
    public MeetingSnapshot withStatus(MeetingStatus newStatus, Instant started, Instant ended) {
        return new MeetingSnapshot(
                id,
                Kind.of(newStatus),
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                sections,
                remarks,
                remarksText,
                newStatus,
                showsDecisions,
                started,
                ended,
                viewer,
                version);
    }

    /**
     * The same meeting with one text as it is now; a null handle hides it.
     *
     * @param itemId null for the remarks
     */
    public MeetingSnapshot withText(UUID itemId, TextField field, TextHandle handle, RichText words) {
        return itemId == null
                ? withRemarks(handle, words)
                : changeItem(itemId, item -> item.withText(field, handle, words));
    }

    /** The same meeting without any text: what events tell of. */
    public MeetingSnapshot facts() {
        return mapItems(Item::facts).withRemarks(null, null);
    }

    private MeetingSnapshot withRemarks(TextHandle handle, RichText words) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                sections,
                words,
                handle,
                status,
                showsDecisions,
                startedAt,
                endedAt,
                viewer,
                version);
    }

    public MeetingSnapshot withShowsDecisions(boolean shows) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                sections,
                remarks,
                remarksText,
                status,
                shows,
                startedAt,
                endedAt,
                viewer,
                version);
    }

    public MeetingSnapshot withAttendance(List<Attendance> list) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                list,
                sections,
                remarks,
                remarksText,
                status,
                showsDecisions,
                startedAt,
                endedAt,
                viewer,
                version);
    }

    public MeetingSnapshot withViewer(Viewer newViewer) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                sections,
                remarks,
                remarksText,
                status,
                showsDecisions,
                startedAt,
                endedAt,
                newViewer,
                version);
    }

    public MeetingSnapshot atVersion(long newVersion) {
        return new MeetingSnapshot(
                id,
                kind,
                bodyId,
                body,
                houseStyle,
                start,
                end,
                place,
                attendance,
                sections,
                remarks,
                remarksText,
                status,
                showsDecisions,
                startedAt,
                endedAt,
                viewer,
                newVersion);
    }
}
