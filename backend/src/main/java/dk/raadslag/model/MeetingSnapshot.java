package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.words.RichText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole meeting at one version, uncut or as one viewer may see it.
 *
 * @param kind an agenda, or minutes from {@link MeetingStatus#ENDED} on
 * @param bodyId e.g. {@code kkr-midtjylland}
 * @param body its name, e.g. "KKR Midtjylland"
 * @param start Danish local time
 * @param end planned end, Danish local time, or null
 * @param link where to take part online, for those who follow, or null
 * @param showsDecisions members see a decision while it is being written, not only when its item is done
 * @param remarks the remarks on the minutes that were sent, null when there are none or they are hidden
 * @param remarksText the handle of that text, null when it is hidden
 * @param startedAt when it went live, or null
 * @param endedAt when it ended, or null
 * @param seats how many seats the body had when the meeting started, 0 before; half of them are a quorum
 * @param nextItems what is planned for the next meeting, for those who run this one
 * @param speakers who asked for the floor, in order
 * @param editions what was sent out, oldest first
 * @param memberRemarks what members remarked on the minutes that were sent
 * @param approvals of the minutes, where everybody approves for their own seat
 * @param revising the agenda that was sent out is being changed; others see it as it was sent
 * @param sent the sections as they were sent, while the agenda is being revised; never leaves the server
 * @param viewer null in the uncut snapshot, which nobody receives
 * @param version number of the last event in it, from 1
 */
@RecordBuilder
public record MeetingSnapshot(
        UUID id,
        Kind kind,
        String bodyId,
        String body,
        HouseStyle houseStyle,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String link,
        List<Attendance> attendance,
        List<Section> sections,
        RichText remarks,
        TextHandle remarksText,
        MeetingStatus status,
        boolean showsDecisions,
        Instant startedAt,
        Instant endedAt,
        Deadlines deadlines,
        int seats,
        List<NextItem> nextItems,
        List<Speaker> speakers,
        List<Edition> editions,
        List<MemberRemark> memberRemarks,
        List<Approval> approvals,
        boolean revising,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSetter(nulls = Nulls.SET) List<Section> sent,
        Viewer viewer,
        long version)
        implements MeetingSnapshotBuilder.With {

    public MeetingSnapshot {
        deadlines = deadlines == null ? Deadlines.NONE : deadlines;
    }

    /** The two documents of one model. */
    public enum Kind {
        @JsonEnumDefaultValue
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

    /** A new meeting at version 0, with nothing but its time. */
    public static MeetingSnapshot fresh(
            String bodyId, String body, HouseStyle houseStyle, MeetingStatus status, LocalDateTime start) {
        return MeetingSnapshotBuilder.builder()
                .id(UUID.randomUUID())
                .kind(Kind.of(status))
                .bodyId(bodyId)
                .body(body)
                .houseStyle(houseStyle)
                .start(start)
                .attendance(List.of())
                .sections(List.of())
                .remarksText(new TextHandle(UUID.randomUUID(), 0))
                .status(status)
                .deadlines(Deadlines.NONE)
                .nextItems(List.of())
                .speakers(List.of())
                .editions(List.of())
                .memberRemarks(List.of())
                .approvals(List.of())
                .build();
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

    MeetingSnapshot changeTreatment(UUID itemId, Function<Treatment, Treatment> change) {
        return changeItem(itemId, item -> item.withTreatment(change.apply(item.treatment())));
    }

    public MeetingSnapshot mapItems(Function<Item, Item> change) {
        return withSections(
                sections.stream().map(section -> section.mapItems(change)).toList());
    }

    private MeetingSnapshot changeSent(UUID itemId, Function<Item, Item> change) {
        if (sent == null) return this;
        return withSent(sent.stream()
                .map(section -> section.mapItems(item -> item.id().equals(itemId) ? change.apply(item) : item))
                .toList());
    }

    /** An item that has left the meeting is closed: so is what was sent of it, and what its changes told. */
    MeetingSnapshot closedSince(Item gone) {
        return changeSent(gone.id(), item -> item.closedLike(gone))
                .withEditions(editions.stream()
                        .map(edition -> edition.closing(gone.id()))
                        .toList());
    }

    /** The KD-Net item with the same matter as one of these was closed. */
    MeetingSnapshot closedSource(UUID itemId, UUID byItemId) {
        return changeItem(itemId, item -> item.withClosedSource(byItemId))
                .changeSent(itemId, item -> item.withClosedSource(byItemId));
    }

    /** With a new item at this place; the items are renumbered. */
    MeetingSnapshot insertItem(int section, int position, Item item) {
        List<Section> changed = new ArrayList<>(sections);
        changed.set(section, changed.get(section).insert(position, item));
        return withSections(changed).numbered();
    }

    /** Without this item; the items are renumbered. */
    MeetingSnapshot removeItem(UUID itemId) {
        return withSections(sections.stream()
                        .map(section -> section.keepItems(item -> !item.id().equals(itemId)))
                        .toList())
                .numbered();
    }

    MeetingSnapshot numbered() {
        return withSections(sections.stream().map(Section::numbered).toList());
    }

    /** The same meeting at another point of its life; the kind of document follows. */
    public MeetingSnapshot withStatus(MeetingStatus newStatus, Instant started, Instant ended) {
        return at(newStatus).withStartedAt(started).withEndedAt(ended);
    }

    MeetingSnapshot at(MeetingStatus newStatus) {
        return withStatus(newStatus).withKind(Kind.of(newStatus));
    }

    /** @param edition null while the document is not sealed yet */
    MeetingSnapshot withEdition(Edition edition) {
        return edition == null ? this : withEditions(Lists.inserted(editions, editions.size(), edition));
    }

    /**
     * The same meeting with one text as it is now; a null handle hides it.
     *
     * @param itemId null for the remarks
     */
    public MeetingSnapshot withText(UUID itemId, TextField field, TextHandle handle, RichText words) {
        return itemId == null
                ? withRemarks(words).withRemarksText(handle)
                : changeItem(itemId, item -> item.withText(field, handle, words));
    }

    /** The same meeting without any text: all that events tell. */
    public MeetingSnapshot facts() {
        return mapItems(Item::facts).withRemarks(null).withRemarksText(null).withSent(null);
    }

    public MeetingSnapshot atVersion(long newVersion) {
        return withVersion(newVersion);
    }
}
