package dk.raadslag.live;

import dk.raadslag.live.RoomSource.TextNow;
import dk.raadslag.log.Causes;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Recorded;
import dk.raadslag.model.Viewer;
import dk.raadslag.protocol.ServerFrame;
import dk.raadslag.words.RichText;
import dk.raadslag.words.Splices;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One meeting and those who follow it on this node. It is fed by the logs alone: what others on this node or another
 * commit, it reads from there in order, so a lost piece of news costs time but never an event or a word.
 */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final UUID id;
    private final RoomSource source;
    private final Context context;
    private final TextStream texts;
    private final OneAtATime log = new OneAtATime(this::readLog);
    private final Followers followers = new Followers();
    private final Headcount headcount;
    private final Recent recent;
    private final Map<Audience, Sight> sights = new HashMap<>();
    private MeetingSnapshot now;
    private final OnItsWay onItsWay = new OnItsWay();

    Room(MeetingSnapshot now, RoomSource source, Vertx vertx, Context context) {
        this.id = now.id();
        this.now = now;
        this.source = source;
        this.recent = new Recent(source::seen);
        this.context = context;
        this.headcount = new Headcount(id, followers, vertx);
        this.texts = new TextStream(vertx, textId -> textUnderTheFacts(textId, 0), this::typed);
    }

    UUID id() {
        return id;
    }

    int size() {
        return followers.size();
    }

    /**
     * Takes the follower in, or again under the rights it has now.
     *
     * @param as the follower's rights at that version, null when it does not say
     * @param held the version it holds of each text; a text that is not in it was never written to, as far as it knows
     */
    void follow(Follower follower, long version, Viewer as, Map<UUID, Long> held) {
        finishTelling();
        Place old = followers.get(follower);
        Audience audience = source.audience(follower.actor(), now);
        boolean sameRights =
                (old == null || old.audience.equals(audience)) && (as == null || as.equals(Viewer.of(audience)));
        Place place = new Place(follower, audience, sameRights ? version : 0);
        followers.put(place);
        place.miss(sight(audience).differing(held));
        catchUp(place);
    }

    void unfollow(Follower follower) {
        followers.remove(follower);
    }

    /** A socket that was full has room again. */
    void resume(Follower follower) {
        Place place = followers.get(follower);
        if (place == null || isUpToDate(place)) return;
        finishTelling();
        // It may have been on its way to this one.
        if (!isUpToDate(place)) catchUp(place);
    }

    private boolean isUpToDate(Place place) {
        return place.version == now.version() && place.missesNothing();
    }

    /** Something was committed to a text of this meeting. */
    void typed(UUID textId) {
        texts.changed(textId);
    }

    /**
     * Something may have been committed: reads the log. When it succeeds, everything that was committed before the call
     * has happened here. Fails when the database does; the next news tries again.
     */
    Future<Void> news() {
        return log.read();
    }

    private Future<Void> readLog() {
        return source.since(id, now.version()).map(events -> {
            events.forEach(this::happen);
            return null;
        });
    }

    /**
     * The words, and after them the facts: people who lost the right to a text before these words were committed must
     * not get them, even if the news of that is late.
     */
    private Future<TextNow> textUnderTheFacts(UUID textId, long atLeast) {
        return source.text(textId, atLeast).compose(text -> news().map(text));
    }

    /**
     * Reads everything that was committed before the call, also without news: a newcomer must not see what was closed a
     * moment ago. Then the words that the follower got already from a process that was ahead.
     */
    Future<Void> upToDate(Map<UUID, Long> held) {
        Future<Void> read = news();
        for (Words.Seen text : Words.of(now).values()) {
            UUID textId = text.handle().id();
            long known = held.getOrDefault(textId, 0L);
            if (known <= text.handle().version()) continue;
            read = read.compose(ok -> textUnderTheFacts(textId, known))
                    .onSuccess(caughtUp -> typed(caughtUp, () -> {}))
                    .mapEmpty();
        }
        return read;
    }

    /** Somebody came or went: those who run the meeting hear of it soon. */
    void countChanged() {
        headcount.changed();
    }

    /** Compares every text with its log, in case news of one was lost. */
    Future<Void> lookAtTexts() {
        return source.textVersions(id)
                .onSuccess(versions -> Words.of(now).forEach((textId, text) -> {
                    if (versions.getOrDefault(textId, 0L) > text.handle().version()) typed(textId);
                }))
                .mapEmpty();
    }

    private void happen(Recorded recorded) {
        if (recorded.moment().version() != now.version() + 1) {
            throw new IllegalStateException("gap in the log of meeting " + id);
        }
        // Words that this step hides must not be sent after it, and each step follows the one before.
        finishTelling();
        Step step = new Step(now, recorded);
        become(step.after());
        recent.add(step);
        if (step.changesRights()) enterAnew();
        tell(new Telling(step, followers.byAudience(), source::seen));
    }

    private void tell(Telling step) {
        comeAgain(step.untold());
        onItsWay.begin(new Broadcast<>(
                context,
                step.places(),
                place -> {
                    step.tell(place);
                    return true;
                },
                place -> {},
                place -> place.follower.giveUp(),
                () -> {
                    step.release();
                    onItsWay.over();
                }));
    }

    /** A substitute was called in, or is not needed any more: from this step on they see what they may see now. */
    private void enterAnew() {
        for (Follower follower : everybody()) {
            if (!source.audience(follower.actor(), now).equals(followers.get(follower).audience)) {
                follow(follower, 0, null, Map.of());
            }
        }
    }

    /** Sends the current text to everybody who sees it, and then runs {@code served}. */
    private void typed(TextNow text, Runnable served) {
        if (onItsWay.busy()) {
            onItsWay.then(() -> typedLater(text, served));
            return;
        }
        Words.Seen before = Words.of(now).get(text.handle().id());
        if (before == null || before.handle().version() >= text.handle().version()) {
            served.run();
            return;
        }
        Words.Place where = before.place();
        SharedFrame frame = SharedFrame.of(new ServerFrame.Typed(
                id,
                where.item(),
                where.field(),
                before.handle().version(),
                text.handle().version(),
                Splices.between(RichText.orEmpty(before.content()), RichText.orEmpty(text.content()))));
        become(now.withText(where.item(), where.field(), text.handle(), text.content()));
        List<Place> readers;
        try {
            readers =
                    followers.of(audience -> sight(audience).shows(text.handle().id()));
        } catch (RuntimeException e) {
            frame.release();
            comeAgain(followers.all());
            throw e;
        }
        onItsWay.begin(new Broadcast<>(
                context,
                readers,
                // A follower behind on the facts or on this text gets the text whole on catching up.
                place -> place.left
                        || place.version == now.version() && !place.misses(where) && place.follower.send(frame),
                place -> place.miss(where),
                place -> place.follower.giveUp(),
                () -> {
                    frame.release();
                    served.run();
                    onItsWay.over();
                }));
    }

    private void typedLater(TextNow text, Runnable served) {
        try {
            typed(text, served);
        } catch (RuntimeException e) {
            LOG.warn("could not tell of text {}: {}", text.handle().id(), Causes.of(e), e);
            served.run();
        }
    }

    /** They are behind, and no later frame would tell them. */
    private static void comeAgain(Collection<Place> places) {
        places.forEach(place -> place.follower.giveUp());
    }

    private Sight sight(Audience audience) {
        return sights.computeIfAbsent(audience, missing -> new Sight(now, Words.of(now), source.seen(now, audience)));
    }

    private void become(MeetingSnapshot next) {
        now = next;
        sights.clear();
    }

    /** Before a fact is told, or somebody catches up: whatever is on its way, or waits, reaches everybody. */
    void finishTelling() {
        onItsWay.finish();
    }

    private void catchUp(Place place) {
        Sight sight = sight(place.audience);
        Optional<CatchUp> steps =
                sight.after(place.version, () -> recent.after(place.version, now.version(), place.audience));
        if (steps.isPresent()) sendSteps(place, sight, steps.get());
        else if (place.follower.send(sight.whole())) place.toldAll(now.version());
    }

    private void sendSteps(Place place, Sight sight, CatchUp steps) {
        place.miss(steps.texts());
        // Sent even when nothing was missed: it tells the browser that it is current.
        if (place.version == now.version()) place.follower.send(sight.current());
        for (CatchUp.Fact fact : steps.facts()) {
            if (!place.follower.send(fact.frame())) return;
            place.version = fact.version();
        }
        place.version = now.version();
        for (Words.Place where : place.missed()) {
            if (!place.follower.send(sight.text(where))) return;
            place.told(where);
        }
    }

    Set<Follower> everybody() {
        return followers.everybody();
    }
}
