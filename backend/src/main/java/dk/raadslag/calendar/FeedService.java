package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.access.SecretLink;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calendars to subscribe to: a public one for each body, and a private one for each person who wants it.
 *
 * <p>People who know the secret address of a private feed see what its owner may see. A calendar program cannot log in,
 * and roles come from Keycloak alone. So the feed uses the roles of the owner's last visit, for {@link #ROLES_COUNT}.
 * As soon as somebody takes a role away in Rådslag it uses none, until the owner logs in again. Without roles the feed
 * goes on with the public part of the same bodies.
 */
public final class FeedService {
    static final Duration ROLES_COUNT = Duration.ofDays(60);
    /** Calendar programs keep the past themselves; a feed leaves out older meetings. */
    private static final int MONTHS_BACK = 12;

    private static final LocalDate LAST_DAY = LocalDate.of(Workdays.LAST_YEAR, 12, 31);

    private final Database db;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final CalendarStore calendar;
    private final FeedStore feeds;
    private final String site;
    private final Clock clock;

    /** @param site where browsers reach Rådslag, by the settings: what a request says of it is anybody's word */
    FeedService(
            Database db,
            Bodies bodies,
            MeetingPolicy policy,
            CalendarStore calendar,
            FeedStore feeds,
            String site,
            Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.policy = policy;
        this.calendar = calendar;
        this.feeds = feeds;
        this.site = site;
        this.clock = clock;
    }

    /** Creates a new secret for the person's own feed; the earlier address stops working. For people with a login. */
    public Future<String> renew(Actor actor) {
        requireLogin(actor);
        String secret = SecretLink.fresh();
        return db.transaction(conn ->
                        feeds.put(conn, actor.subject(), SecretLink.hash(secret), actor.roles(), clock.instant()))
                .map(secret);
    }

    /** Ends the person's feed; does nothing when there is none. */
    public Future<Void> end(Actor actor) {
        requireLogin(actor);
        return db.transaction(conn -> feeds.delete(conn, actor.subject()));
    }

    /** When the person's feed was created; empty when there is none. */
    public Future<Optional<Instant>> created(Actor actor) {
        requireLogin(actor);
        return db.read(conn -> feeds.created(conn, actor.subject()));
    }

    /** The person was here with these roles. */
    public Future<Void> seen(Actor actor) {
        if (actor.isAnonymous()) return Future.succeededFuture();
        return db.write(conn -> feeds.seen(conn, actor.subject(), actor.roles(), clock.instant()));
    }

    /** What everybody may know of a body's meetings, as iCalendar; fails with {@code unknown}. */
    public Future<byte[]> ofBody(String bodyId) {
        Body body = bodies.byId(bodyId).orElseThrow(Refusal::unknown);
        return db.consistently(conn -> calendar.between(conn, List.of(bodyId), from(), LAST_DAY))
                .map(lines -> ICalendar.of(body.name(), site, lines, id -> policy.audience(Actor.ANONYMOUS, id)));
    }

    /** What the owner of this secret may know of their bodies; fails with {@code unknown}. */
    public Future<byte[]> ofPerson(String secret) {
        return db.consistently(conn -> feeds.byHash(conn, SecretLink.hash(secret))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(feed -> {
                    Actor actor = new Actor(feed.subject(), null, counting(feed), Instant.MAX, Instant.MAX);
                    return calendar.between(conn, List.copyOf(read(feed.roles())), from(), LAST_DAY)
                            .map(lines -> ICalendar.of("Rådslag", site, lines, id -> policy.audience(actor, id)));
                }));
    }

    private Set<Membership> counting(FeedStore.Feed feed) {
        boolean recent = feed.rolesSeen().plus(ROLES_COUNT).isAfter(clock.instant());
        return recent ? feed.roles() : Set.of();
    }

    /** Directors read the meetings of their region's KKR as well. */
    private Set<String> read(Set<Membership> roles) {
        Set<String> ids = new TreeSet<>();
        for (Membership membership : roles) {
            ids.add(membership.bodyId());
            if (membership.role() == Role.DIRECTORS) ids.addAll(bodies.withPair(membership.bodyId()));
        }
        return ids;
    }

    private LocalDate from() {
        return DanishTime.at(clock.instant()).toLocalDate().minusMonths(MONTHS_BACK);
    }

    private static void requireLogin(Actor actor) {
        if (actor.isAnonymous()) throw Refusal.forbidden(actor);
    }
}
