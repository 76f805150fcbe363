package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The year of both bodies of a region, and what new meetings of a body begin with. */
public final class CalendarService {
    /**
     * @param bodies of the region, the KKR first
     * @param entries in the order of their start
     * @param holidays of the year, by date: public holidays and the days on which municipalities are closed
     */
    public record Year(List<Body> bodies, List<CalendarEntry> entries, Map<LocalDate, String> holidays) {}

    private final Database db;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final CalendarStore store;
    private final RuleStore rules;

    CalendarService(Database db, Bodies bodies, MeetingPolicy policy, CalendarStore store, RuleStore rules) {
        this.db = db;
        this.bodies = bodies;
        this.policy = policy;
        this.store = store;
        this.rules = rules;
    }

    /**
     * For everybody, each as they may see it; includes meetings of other years that have a deadline in this one.
     *
     * @param region e.g. {@code midtjylland}; fails with {@code unknown}
     */
    public Future<Year> year(Actor actor, String region, int year) {
        Workdays.requireKnown(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        List<Body> both = bodies.ofRegion(region);
        if (both.isEmpty()) throw Refusal.unknown();
        List<String> ids = both.stream().map(Body::id).toList();
        return db.consistently(conn ->
                        store.between(conn, ids, first, first.plusYears(1).minusDays(1)))
                .map(lines -> new Year(both, seen(actor, lines, year), holidays(first)));
    }

    /** What the body's agendas begin with; for its secretariat. */
    public Future<Template> template(Actor actor, String bodyId) {
        return db.read(conn -> planned(conn, actor, bodyId).compose(body -> rules.template(conn, bodyId)));
    }

    /** New meetings begin with this template; meetings that are planned already stay as they are. */
    public Future<Template> setTemplate(Actor actor, String bodyId, Template template) {
        return db.transaction(conn -> planned(conn, actor, bodyId).compose(body -> {
            refuseMixed(template);
            return rules.setTemplate(conn, bodyId, template).map(template);
        }));
    }

    /** The body's rules for deadlines; for its secretariat. */
    public Future<DeadlineRules> rules(Actor actor, String bodyId) {
        return db.read(conn -> planned(conn, actor, bodyId).compose(body -> rules.rules(conn, bodyId)));
    }

    private Future<Body> planned(SqlConnection conn, Actor actor, String bodyId) {
        return Future.succeededFuture(bodyId).map(this::body).map(body -> CalendarPolicy.plans(actor, body));
    }

    /** Fails with {@code unknown}. */
    private Body body(String bodyId) {
        return bodies.byId(bodyId).orElseThrow(Refusal::unknown);
    }

    /** Drops meetings of other years that have nothing in this one that the actor may see. */
    private List<CalendarEntry> seen(Actor actor, List<CalendarStore.Line> lines, int year) {
        return lines.stream()
                .map(line -> CalendarEntry.seen(line, policy.audience(actor, line.bodyId())))
                .filter(entry -> entry.touches(year))
                .toList();
    }

    private static Map<LocalDate, String> holidays(LocalDate first) {
        return first.datesUntil(first.plusYears(1))
                .filter(day -> Workdays.holiday(day).isPresent())
                .collect(Collectors.toMap(
                        day -> day,
                        day -> Workdays.holiday(day).orElseThrow(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * Otherwise the numbers would not be those of an agenda: either every section has a heading, or there is only one,
     * without.
     */
    private static void refuseMixed(Template template) {
        boolean headless = template.sections().stream().anyMatch(part -> part.title() == null);
        if (headless && template.sections().size() > 1) {
            throw new Refusal(Code.TEMPLATE_MIXED);
        }
    }
}
