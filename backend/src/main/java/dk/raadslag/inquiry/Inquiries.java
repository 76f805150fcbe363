package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.TopicSource.Topic;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reading inquiries, always through the viewer, and telling those who look. The topics are one inquiry
 * ({@code inquiry}) and all of them ({@code inquiries}, id {@code all}); their numbers are made of what each reader
 * sees, so that nothing else moves them.
 */
final class Inquiries {
    private static final String ONE = "inquiry";
    private static final String ALL = "inquiries";
    private static final String EVERY = "all";
    /** What was over longer ago stands in no list; it is found at its item. */
    private static final int LISTED_FOR_MONTHS = 12;

    private final Base base;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final Meetings meetings;
    private final InquiryStore store;
    private final SeatStore seats;
    /** Those that somebody here looks at, by the meetings that change them. */
    private final Map<UUID, Set<UUID>> watched = new ConcurrentHashMap<>();

    Inquiries(Base base, Meetings meetings, InquiryStore store, SeatStore seats) {
        this.base = base;
        this.bodies = meetings.bodies();
        this.policy = meetings.policy();
        this.meetings = meetings;
        this.store = store;
        this.seats = seats;
        Topics topics = meetings.topics();
        topics.register(ONE, id -> TopicSource.ofUuid(id, one -> base.db().consistently(conn -> topic(conn, one))));
        topics.register(ALL, id -> id.equals(EVERY) ? all() : Future.succeededFuture(Optional.empty()));
        meetings.rooms().onNews(this::meetingChanged);
    }

    /** A look for any viewer at what was loaded once. */
    private interface Sight extends Function<Actor, Optional<Look>> {}

    private Future<Optional<Topic>> topic(SqlConnection conn, UUID id) {
        return store.get(conn, id)
                .compose(found -> sights(conn, found.stream().toList()))
                .map(sights -> sights.stream()
                        .findFirst()
                        .map(sight -> new Topic(actor -> sight.apply(actor)
                                .map(look -> OptionalLong.of(view(look).seq()))
                                .orElse(OptionalLong.empty()))));
    }

    private Future<Optional<Topic>> all() {
        return base.db()
                .consistently(conn -> store.ofBodies(conn, ids(), from()).compose(found -> sights(conn, found)))
                .map(sights -> Optional.of(new Topic(actor -> OptionalLong.of(SeenNumber.ofSum(sights.stream()
                        .flatMap(sight -> sight.apply(actor).stream())
                        .filter(Inquiries::concerns)
                        .mapToLong(look -> view(look).seq())
                        .sum())))));
    }

    private void meetingChanged(UUID meetingId) {
        Set<UUID> ids = watched.getOrDefault(meetingId, Set.of());
        if (ids.isEmpty()) return;
        ids.forEach(id -> meetings.topics().changedHere(ONE, id.toString()));
        meetings.topics().changedHere(ALL, EVERY);
    }

    /** Something was changed, and that is committed. */
    void told(Inquiry inquiry) {
        meetings.topics().changed(ONE, inquiry.id().toString());
        if (inquiry.follows() != null) {
            meetings.topics().changed(ONE, inquiry.follows().id().toString());
        }
        meetings.topics().changed(ALL, EVERY);
    }

    /** Fails with {@code unknown} when the viewer may not know of it. */
    Future<InquiryView> read(Actor actor, UUID id) {
        return base.db()
                .consistently(conn -> store.get(conn, id).compose(found -> look(conn, actor, found)))
                .map(this::view);
    }

    /** Those about an item, as far as the viewer may know of them. */
    Future<List<InquiryView>> ofItem(Actor actor, UUID itemId) {
        return base.db()
                .consistently(conn -> store.ofItem(conn, itemId).compose(found -> looks(conn, actor, found)))
                .map(looks -> looks.stream().map(this::view).toList());
    }

    /** Those that ask the person, and those of the bodies whose meetings the person runs. */
    Future<List<InquiryView>> concerning(Actor actor) {
        return base.db()
                .consistently(conn -> store.ofBodies(conn, ids(), from()).compose(found -> looks(conn, actor, found)))
                .map(looks -> looks.stream()
                        .filter(Inquiries::concerns)
                        .map(this::view)
                        .toList());
    }

    private static boolean concerns(Look look) {
        return look.audience().runs() || look.isAsked();
    }

    /** Those of these bodies that ask the person now. */
    Future<List<Look>> asking(SqlConnection conn, Actor actor, List<String> bodyIds) {
        return store.ofBodies(conn, bodyIds, today())
                .compose(found -> looks(conn, actor, found))
                .map(looks -> looks.stream()
                        .filter(look -> look.isAsked() && !look.isOver())
                        .toList());
    }

    Future<Look> look(SqlConnection conn, Actor actor, Optional<Inquiry> found) {
        return looks(conn, actor, found.stream().toList())
                .map(looks -> looks.stream().findFirst().orElseThrow(Refusal::unknown));
    }

    private Future<List<Look>> looks(SqlConnection conn, Actor actor, List<Inquiry> inquiries) {
        return sights(conn, inquiries).map(sights -> sights.stream()
                .flatMap(sight -> sight.apply(actor).stream())
                .toList());
    }

    private Future<List<Sight>> sights(SqlConnection conn, List<Inquiry> inquiries) {
        if (inquiries.isEmpty()) return Future.succeededFuture(List.of());
        List<UUID> meetingIds = inquiries.stream()
                .map(Inquiry::meetingId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> bodyIds =
                inquiries.stream().map(Inquiry::bodyId).distinct().toList();
        inquiries.stream().filter(one -> one.meetingId() != null).forEach(one -> watched.computeIfAbsent(
                        one.meetingId(), first -> ConcurrentHashMap.newKeySet())
                .add(one.id()));
        Instant now = now();
        return store.wholes(conn, inquiries).compose(wholes -> meetings.stores()
                .meetings()
                .facts(conn, meetingIds)
                .compose(uncut -> seats.ofBodies(conn, bodyIds, today()).map(sitting -> wholes.stream()
                        .map(whole -> sight(whole, uncut, sitting, now))
                        .toList())));
    }

    private Sight sight(Inquiry.Whole whole, Map<UUID, MeetingSnapshot> uncut, List<Seat> sitting, Instant now) {
        UUID meetingId = whole.inquiry().meetingId();
        MeetingSnapshot meeting = meetingId == null ? null : uncut.get(meetingId);
        return actor -> {
            Audience audience = meeting == null
                    ? policy.audience(actor, whole.inquiry().bodyId())
                    : policy.audience(actor, meeting);
            return Look.of(actor, audience, whole, meeting, sitting, now);
        };
    }

    private InquiryView view(Look look) {
        return InquiryView.of(look, nameOf(look.inquiry().bodyId()));
    }

    String nameOf(String bodyId) {
        return bodies.byId(bodyId).map(Body::name).orElse(bodyId);
    }

    private List<String> ids() {
        return bodies.all().stream().map(Body::id).toList();
    }

    Instant now() {
        return base.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return DanishTime.at(now()).toLocalDate();
    }

    private LocalDate from() {
        return today().minusMonths(LISTED_FOR_MONTHS);
    }
}
