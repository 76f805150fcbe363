package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.alert.About;
import dk.raadslag.alert.Alert;
import dk.raadslag.alert.AlertSource;
import dk.raadslag.alert.Kind;
import dk.raadslag.alert.Told;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MemberRemark;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people are told of follow-ups and of their remarks, as far as they may read them now. */
final class MinutesAlerts implements AlertSource {
    private final MeetingService meetings;
    private final PersonStore people = new PersonStore();
    private final FollowUpStore store = new FollowUpStore();

    MinutesAlerts(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.FOLLOW_UP_GIVEN, Kind.FOLLOW_UP_DUE, Kind.REMARK_ANSWERED);
    }

    @Override
    public Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts) {
        List<UUID> ids = alerts.stream()
                .map(alert -> alert.about().meetingId())
                .distinct()
                .toList();
        return people.bySubject(conn, actor.subject()).compose(person -> meetings.facts(conn, actor, ids)
                .compose(mine -> days(conn, alerts, mine).map(days -> alerts.stream()
                        .flatMap(alert ->
                                Optional.ofNullable(mine.get(alert.about().meetingId()))
                                        .flatMap(meeting -> alert.about().kind() == Kind.REMARK_ANSWERED
                                                ? remark(alert, meeting)
                                                : followUp(alert, meeting, actor, person, days))
                                        .stream())
                        .toList())));
    }

    private static Optional<Told> remark(Alert alert, MeetingSnapshot mine) {
        About about = alert.about();
        boolean isAnswered = mine.memberRemarks().stream()
                .anyMatch(remark -> remark.id().equals(about.partId()) && remark.state() != MemberRemark.State.OPEN);
        if (!isAnswered) return Optional.empty();
        Told told = Told.of(alert, mine);
        return about.itemId() == null
                ? Optional.of(told)
                : mine.item(about.itemId()).map(told::on);
    }

    /** The days of those that only a meeting tells. */
    private Future<Map<UUID, LocalDate>> days(SqlConnection conn, List<Alert> alerts, Map<UUID, MeetingSnapshot> mine) {
        List<UUID> waiting = alerts.stream()
                .map(Alert::about)
                .filter(about -> about.kind() != Kind.REMARK_ANSWERED && mine.containsKey(about.meetingId()))
                .flatMap(about -> mine.get(about.meetingId()).item(about.itemId()).stream()
                        .flatMap(item -> followUp(item, about.partId()).stream()))
                .filter(one -> one.due() == null && one.planned() != null)
                .map(FollowUp::id)
                .distinct()
                .toList();
        return waiting.isEmpty() ? Future.succeededFuture(Map.of()) : store.days(conn, waiting);
    }

    private static LocalDate day(FollowUp one, Map<UUID, LocalDate> days) {
        return one.due() == null ? days.get(one.id()) : one.due();
    }

    private static Optional<Told> followUp(
            Alert alert, MeetingSnapshot mine, Actor actor, Optional<Person> person, Map<UUID, LocalDate> days) {
        About about = alert.about();
        return mine.item(about.itemId()).flatMap(item -> followUp(item, about.partId())
                .filter(one -> Named.isCalled(actor.name(), one)
                        || person.filter(known -> Named.isCalled(known.name(), one))
                                .isPresent())
                .filter(one -> !one.done())
                // Of another deadline they are told again.
                .filter(one -> about.day() == null || about.day().equals(day(one, days)))
                .map(one -> Told.of(alert, mine).on(item).withTask(one.task()).until(day(one, days), null)));
    }

    private static Optional<FollowUp> followUp(Item item, UUID id) {
        return item.treatment().followUps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
