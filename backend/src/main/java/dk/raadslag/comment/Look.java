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
 * A round as one person sees it; it exists only for people who may know of the round.
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

    /** The agenda can still change: it was not sent out, or is being revised. */
    boolean isDraft() {
        MeetingStatus status = whole.status();
        return status == MeetingStatus.DRAFTING || status == MeetingStatus.COMMENTING || whole.revising();
    }

    /** The server's clock decides; the round is over at the very moment of the deadline. */
    boolean isLate() {
        return isLate(round, now);
    }

    private static boolean isLate(Round round, Instant now) {
        return !DanishTime.at(now).isBefore(round.deadline());
    }

    /** True when those asked cannot comment any more. */
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

    /** Only the secretariat decides on comments. */
    boolean mayDecide() {
        return audience.writes() && isDraft();
    }

    /**
     * Those asked see what others than the secretariat wrote only once the round is closed, unless it shows comments at
     * once.
     */
    boolean showsOthers() {
        return audience.runs() || round.showsAtOnce() || isClosed();
    }

    /** True if this person may read closed items. */
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
     * The item has left the agenda since somebody commented on it. Its comments stay with the round, for those who run
     * the meeting, who read every item.
     */
    boolean keepsOf(UUID itemId) {
        return audience.runs() && round.isAbout(itemId) && whole.item(itemId).isEmpty();
    }

    /** One of these items, or {@code unknown}. */
    Item item(UUID itemId) {
        return items().stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /** People named for the round read what directors read. */
    private Audience sight() {
        return me == null || me.director() ? audience : audience.and(Audience.DIRECTOR);
    }

    /** The actor among those asked; null when not asked. */
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
