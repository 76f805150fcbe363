package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans meetings ahead, one or many at once; for the secretariat of the body. */
public final class PlanningService {

    /** A line of a pasted list, and the problems with it. A line with neither meeting nor problem is a heading. */
    public record Preview(int line, String text, MeetingDate meeting, Said problem, List<Said> warnings) {}

    private final Database db;
    private final Bodies bodies;
    private final CalendarStore store;
    private final RuleStore rules;
    private final MeetingChanges changes;
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final Clock clock;

    PlanningService(
            Database db, Bodies bodies, CalendarStore store, RuleStore rules, MeetingChanges changes, Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.store = store;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /** A preview of the meetings in a pasted list; creates nothing. */
    public Future<List<Preview>> preview(Actor actor, String bodyId, String text, DateLines.Usual usual) {
        return db.read(conn -> plans(conn, actor, bodyId).compose(body -> {
            List<DateLines.Line> lines = DateLines.read(text, usual);
            return taken(conn, body, meetings(lines))
                    .compose(taken -> rules.rules(conn, bodyId).map(known -> preview(body, lines, taken, known)));
        }));
    }

    /**
     * Creates all of them, or none. Fails with {@code date-past}, {@code end-before-start}, {@code meeting-overlaps},
     * {@code list-overlaps} or {@code holiday-year-unknown}, and names in {@code index} the one that failed.
     *
     * @param wished the id of each of them, null for any; if the same person asks again, they are created once
     * @return their ids, in the order given
     */
    public Future<List<UUID>> plan(Actor actor, String bodyId, List<MeetingDate> dates, List<UUID> wished) {
        List<UUID> ids = wished.stream().map(ChosenIdStore::orFresh).toList();
        if (Set.copyOf(ids).size() < ids.size()) throw new Refusal(Code.SAME_ID_TWICE);
        return db.transaction(conn -> plans(conn, actor, bodyId).compose(body -> store.lockBody(conn, bodyId)
                        .compose(ok -> areFresh(conn, actor, bodyId, ids))
                        .compose(fresh -> fresh ? plan(conn, actor, body, dates, ids) : Future.succeededFuture(ids))))
                .onSuccess(created -> created.forEach(changes::told));
    }

    /** Either all or none existed before, since they are created together. */
    private Future<Boolean> areFresh(SqlConnection conn, Actor actor, String bodyId, List<UUID> ids) {
        Future<Boolean> fresh = Future.succeededFuture(true);
        for (UUID id : ids) {
            fresh = fresh.compose(before -> chosen.take(conn, actor, ChosenIdStore.Kind.MEETING, bodyId, id)
                    .map(now -> {
                        boolean isFirst = id.equals(ids.get(0));
                        if (!isFirst && before != now) throw ChosenIdStore.taken();
                        return now;
                    }));
        }
        return fresh;
    }

    private Future<List<UUID>> plan(
            SqlConnection conn, Actor actor, Body body, List<MeetingDate> dates, List<UUID> ids) {
        return taken(conn, body, dates).compose(taken -> {
            refuse(body, dates, taken);
            return create(conn, actor, body, dates, ids);
        });
    }

    /** Saves the body's rules, and recalculates the deadlines of its meetings that are only planned dates. */
    public Future<DeadlineRules> setRules(Actor actor, String bodyId, DeadlineRules newRules) {
        List<UUID> changed = new ArrayList<>();
        return db.transaction(conn -> plans(conn, actor, bodyId)
                        .compose(body -> store.lockBody(conn, bodyId))
                        .compose(ok -> rules.setRules(conn, bodyId, newRules))
                        .compose(ok -> store.planned(conn, bodyId, now().toLocalDate()))
                        .compose(lines -> {
                            Future<?> all = Future.succeededFuture();
                            for (CalendarStore.Line line : lines) {
                                Deadlines deadlines = newRules.of(line.start().toLocalDate());
                                if (deadlines.equals(line.deadlines())) continue;
                                changed.add(line.id());
                                all = all.compose(ok -> derive(conn, actor, line.id(), deadlines));
                            }
                            return all;
                        }))
                .onSuccess(committed -> changed.forEach(changes::told))
                .map(newRules);
    }

    private Future<?> derive(SqlConnection conn, Actor actor, UUID meetingId, Deadlines deadlines) {
        return changes.within(
                conn,
                actor,
                meetingId,
                MeetingChanges.WHATEVER_WAS_SEEN,
                attempt -> attempt.meeting().status() == MeetingStatus.PLANNED
                        ? List.of(new LifeEvent.DeadlinesSet(deadlines))
                        : List.of());
    }

    private Future<List<UUID>> create(
            SqlConnection conn, Actor actor, Body body, List<MeetingDate> dates, List<UUID> ids) {
        return rules.template(conn, body.id())
                .compose(template -> rules.rules(conn, body.id()).compose(deadlines -> {
                    Future<?> created = Future.succeededFuture();
                    for (int at = 0; at < ids.size(); at++) {
                        MeetingSnapshot meeting = meeting(body, template, deadlines, dates.get(at))
                                .withId(ids.get(at));
                        created = created.compose(ok -> changes.create(conn, actor, meeting));
                    }
                    return created.map(ids);
                }));
    }

    private static MeetingSnapshot meeting(Body body, Template template, DeadlineRules rules, MeetingDate date) {
        return MeetingSnapshot.fresh(body.id(), body.name(), body.kind(), MeetingStatus.PLANNED, date.start())
                .withEnd(date.end())
                .withPlace(date.place())
                .withLink(date.link())
                .withSections(template.fresh())
                .withDeadlines(rules.of(date.start().toLocalDate()));
    }

    private List<Preview> preview(
            Body body, List<DateLines.Line> lines, List<CalendarStore.Line> taken, DeadlineRules known) {
        List<MeetingDate> earlier = new ArrayList<>();
        List<Preview> previews = new ArrayList<>();
        for (DateLines.Line line : lines) {
            PlanningCheck check = new PlanningCheck(body.id(), now(), taken, List.copyOf(earlier));
            MeetingDate meeting = line.meeting();
            Said problem = meeting == null
                    ? line.problem()
                    : check.problem(meeting).map(Refusal::said).orElse(null);
            List<Said> warnings = meeting == null || problem != null
                    ? List.of()
                    : check.warnings(meeting, line.weekday(), body.hasDirectors(), known);
            if (meeting != null && problem == null) earlier.add(meeting);
            previews.add(new Preview(line.number(), line.text(), meeting, problem, warnings));
        }
        return previews;
    }

    private void refuse(Body body, List<MeetingDate> dates, List<CalendarStore.Line> taken) {
        for (int at = 0; at < dates.size(); at++) {
            int index = at;
            PlanningCheck check = new PlanningCheck(body.id(), now(), taken, dates.subList(0, at));
            check.problem(dates.get(at)).ifPresent(problem -> {
                throw problem.with("index", index);
            });
        }
    }

    /** What the two bodies have near the times of these meetings: at the same time, or as their pair. */
    private Future<List<CalendarStore.Line>> taken(SqlConnection conn, Body body, List<MeetingDate> dates) {
        if (dates.isEmpty()) return Future.succeededFuture(List.of());
        LocalDateTime first = dates.stream()
                .map(MeetingDate::start)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime last = dates.stream()
                .map(MeetingDate::start)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        return store.near(
                conn, body.withPair(), first.minusDays(PairDates.nearDays()), last.plusDays(PairDates.nearDays()));
    }

    private Future<Body> plans(SqlConnection conn, Actor actor, String bodyId) {
        return Future.succeededFuture(bodies.byId(bodyId))
                .map(found -> CalendarPolicy.plans(actor, found.orElseThrow(Refusal::unknown)));
    }

    private static List<MeetingDate> meetings(List<DateLines.Line> lines) {
        return lines.stream()
                .map(DateLines.Line::meeting)
                .filter(meeting -> meeting != null)
                .toList();
    }

    private LocalDateTime now() {
        return DanishTime.at(clock.instant());
    }
}
