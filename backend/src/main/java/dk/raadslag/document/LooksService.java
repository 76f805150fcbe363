package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.layout.Looks;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How the documents of a body look, from which day on. Its secretariat says so; what was said stays, and a document
 * that was sent out keeps the looks of its day.
 */
final class LooksService {
    private final Base base;
    private final Bodies bodies;
    private final LooksStore store = new LooksStore();

    LooksService(Base base, Bodies bodies) {
        this.base = base;
        this.bodies = bodies;
    }

    /** Those of a document of the snapshot's kind: of the day it was sent out, or of today. */
    Future<Looks> of(MeetingSnapshot seen) {
        Instant at = seen.editions().stream()
                .filter(edition -> edition.kind() == seen.kind() && !seen.revising())
                .map(Edition::at)
                .max(Comparator.naturalOrder())
                .orElse(base.clock().instant());
        return at(seen.bodyId(), at);
    }

    /** Those of what is printed now. */
    Future<Looks> now(String bodyId) {
        return at(bodyId, base.clock().instant());
    }

    /** As they were at a moment. */
    Future<Looks> at(String bodyId, Instant moment) {
        LocalDate day = DanishTime.at(moment).toLocalDate();
        return base.db().read(conn -> store.on(conn, bodyId, day, moment));
    }

    /** What was said, newest first; for the body's secretariat. */
    Future<List<LooksStore.Said>> history(Actor actor, String bodyId) {
        requireEditor(actor, bodyId);
        return base.db().read(conn -> store.all(conn, bodyId));
    }

    /** Fails with {@code colour-too-light}, {@code bad-logo}. */
    Future<Void> say(Actor actor, String bodyId, LocalDate from, Looks looks) {
        requireEditor(actor, bodyId);
        if (looks.colour() != null && !Contrast.isReadable(looks.colour())) throw new Refusal(Code.COLOUR_TOO_LIGHT);
        return base.vertx()
                .executeBlocking(
                        () -> {
                            if (looks.logo() != null) LogoCheck.demand(looks.logo());
                            return looks;
                        },
                        false)
                .compose(good -> base.db()
                        .write(conn -> store.say(
                                conn, bodyId, from, good, actor, base.clock().instant())));
    }

    /** Bodies are public, so the refusal may say that the actor must not change them. */
    private void requireEditor(Actor actor, String bodyId) {
        if (bodies.byId(bodyId).isEmpty()) throw Refusal.unknown();
        if (!MeetingPolicy.writes(actor, bodyId)) throw Refusal.forbidden(actor);
    }
}
