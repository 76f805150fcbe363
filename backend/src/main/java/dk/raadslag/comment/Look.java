package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as one person looks at it; there is one only for somebody who may know of the round.
 *
 * @param whole the meeting uncut: never for an answer
 * @param mine the meeting as the person may see it
 * @param me null when the person was not asked
 */
record Look(
        Actor actor,
        Audience audience,
        Round round,
        MeetingSnapshot whole,
        MeetingSnapshot mine,
        List<Asked> asked,
        Asked me,
        Instant now) {

    /** The agenda can still become better: it was not sent out, or is being revised. */
    boolean isDraft() {
        MeetingStatus status = whole.status();
        return status == MeetingStatus.DRAFTING || status == MeetingStatus.COMMENTING || whole.revising();
    }

    /** The deadline counts by the server's clock, and is over at that very moment. */
    boolean isLate() {
        return isLate(round, now);
    }

    private static boolean isLate(Round round, Instant now) {
        return !DanishTime.at(now).isBefore(round.deadline());
    }

    /** Those asked cannot comment any more. */
    boolean isClosed() {
        return isClosed(round, whole, now);
    }

    private static boolean isClosed(Round round, MeetingSnapshot whole, Instant now) {
        return round.closedAt() != null || isLate(round, now) || whole.status() != MeetingStatus.COMMENTING;
    }

    /** Those asked until the round is closed; chair and secretariat, who answer, as long as there is a draft. */
    boolean mayComment() {
        return audience.runs() ? isDraft() : !isClosed();
    }

    /** What comes of comments is the secretariat's to say. */
    boolean mayDecide() {
        return audience.writes() && isDraft();
    }

    /** What others than the secretariat wrote is hidden from those asked until the round is closed, unless it says so. */
    boolean showsOthers() {
        return audience.runs() || round.showsAtOnce() || isClosed();
    }

    /** What is closed is no secret from this person. */
    boolean readsClosed() {
        return sight().closed();
    }

    /** The items of the round that the person may read, in the order of the agenda. */
    List<Item> items() {
        return mine.items()
                .filter(item -> round.isAbout(item.id()))
                .filter(item -> whole.item(item.id())
                        .filter(uncut -> MeetingSight.mayRead(uncut, sight()))
                        .isPresent())
                .toList();
    }

    /**
     * The item has left the agenda since it was commented on: what was said to it stays with the round, for those who run
     * the meeting, who read every item.
     */
    boolean keepsOf(UUID itemId) {
        return audience.runs() && round.isAbout(itemId) && whole.item(itemId).isEmpty();
    }

    /** One of them, or {@code unknown}. */
    Item item(UUID itemId) {
        return items().stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /** Whoever was named for the round reads what a director does. */
    private Audience sight() {
        return me == null || me.director() ? audience : audience.and(Audience.DIRECTOR);
    }

    /** Whoever of those asked this is; null when nobody. */
    static Asked me(Actor actor, List<Asked> asked) {
        return asked.stream()
                .filter(person -> actor.subject() != null && actor.subject().equals(person.subject()))
                .findFirst()
                .orElse(null);
    }

    /** Empty when the actor may not know of the round. */
    static Optional<Look> of(
            Actor actor, Audience audience, Round round, MeetingSnapshot whole, List<Asked> asked, Instant now) {
        Asked me = me(actor, asked);
        if (!RoundPolicy.mayRead(audience, me, isClosed(round, whole, now))) return Optional.empty();
        Audience sight = me == null || me.director() ? audience : audience.and(Audience.DIRECTOR);
        return MeetingSight.seen(whole, sight)
                .map(mine -> new Look(actor, audience, round, whole, mine, asked, me, now));
    }
}
