package dk.raadslag.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.access.Refusal;
import dk.raadslag.document.ItemDocuments.Of;
import dk.raadslag.document.layout.Imprint.Sealed;
import dk.raadslag.meeting.Editions;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Edition;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What bodies outside may read of an item. Nobody outside is entitled to a closed item: that directors may read one, or
 * that an expert comes for it, is a right of people who log in, and never of an address. Of an open item they get what
 * the public reads in the minutes; before these are sent out, what those read who follow the meeting without a right to
 * closed items.
 */
final class OutsideSight {
    private OutsideSight() {}

    /**
     * One item of a meeting as it would be sent now. Fails with {@code closed-content} and {@code item-not-done}.
     *
     * @param replaced the day of what was sent of it before; null when nothing was
     */
    static Of of(MeetingSnapshot whole, UUID itemId, LocalDate replaced) {
        Item item = whole.item(itemId).orElseThrow(Refusal::unknown);
        if (item.closed()) throw closed(item.id(), item.number());
        if (item.status() != ItemStatus.DONE) throw new Refusal(Code.ITEM_NOT_DONE);
        boolean sent = whole.status().isAtLeast(MeetingStatus.MINUTES_SENT);
        MeetingSnapshot seen = MeetingSight.seen(whole, sent ? Audience.PUBLIC : Audience.SUBSTITUTE)
                .filter(open -> open.item(itemId)
                        .filter(one -> MeetingSight.mayRead(one, Audience.PUBLIC))
                        .isPresent())
                .orElseThrow(() -> closed(item.id(), item.number()));
        return new Of(alone(seen, itemId), itemId, sent ? lastMinutes(seen) : null, replaced);
    }

    /** Those outside are not entitled to it. */
    static Refusal closed(UUID itemId, String number) {
        return new Refusal(Code.CLOSED_CONTENT, Map.of("itemId", itemId, "number", number, "secret", number));
    }

    /** The items that it tells of: its own, and that of KD-Net whose decision it carries. */
    static List<UUID> tells(Of what) {
        List<UUID> items = new ArrayList<>(List.of(what.itemId()));
        TreatedBy by = what.item().plan().treatedBy();
        if (by != null) items.add(by.itemId());
        return items;
    }

    /**
     * SHA-256 of everything that is printed of it, and of what was sent of it before: what somebody has looked at is
     * what is sent, and not twice.
     *
     * @param last what was sent of it last, to any receivers; null when nothing was
     */
    static String seal(Of what, UUID last) {
        try {
            return Editions.hash(Json.WIRE.writeValueAsBytes(
                    new Printed(new Of(what.meeting(), what.itemId(), what.edition(), null), last)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Printed(Of what, UUID last) {}

    /**
     * Only what is printed: what else happens in the meeting changes nothing here. The editions of its minutes stay,
     * whose day says how it looks.
     */
    private static MeetingSnapshot alone(MeetingSnapshot seen, UUID itemId) {
        return seen.withKind(Kind.MINUTES)
                .withSections(seen.sections().stream()
                        .map(section -> section.keepItems(one -> one.id().equals(itemId))
                                .mapItems(one -> one.withTexts(Map.of()).withCorrections(List.of())))
                        .toList())
                .withStatus(MeetingStatus.ENDED)
                .withAttendance(List.of())
                .withEditions(seen.editions().stream()
                        .filter(edition -> edition.kind() == Kind.MINUTES)
                        .toList())
                .withShowsDecisions(false)
                .withStartedAt(null)
                .withEndedAt(null)
                .withSeats(0)
                .withRevising(false)
                .withSent(null)
                .withDeadlines(Deadlines.NONE)
                .withLink(null)
                .withRemarks(null)
                .withRemarksText(null)
                .withNextItems(List.of())
                .withSpeakers(List.of())
                .withMemberRemarks(List.of())
                .withApprovals(List.of())
                .withViewer(null)
                .withVersion(0);
    }

    private static Sealed lastMinutes(MeetingSnapshot seen) {
        return seen.editions().stream()
                .filter(edition -> edition.kind() == Kind.MINUTES)
                .max(Comparator.comparing(Edition::number))
                .map(edition -> new Sealed(edition.kind(), edition.number(), edition.sha256()))
                .orElseThrow(() -> new Refusal(Code.NO_MINUTES_YET));
    }
}
