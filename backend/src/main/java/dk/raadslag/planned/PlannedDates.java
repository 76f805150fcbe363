package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;

/** What something may be planned for: a time that is not over, a meeting of the region that will be. */
final class PlannedDates {
    private final PlannedStore store;
    private final Bodies bodies;

    PlannedDates(PlannedStore store, Bodies bodies) {
        this.store = store;
        this.bodies = bodies;
    }

    /**
     * The body that it is planned for then.
     *
     * @param bodyId whose it is now
     */
    Future<String> demand(SqlConnection conn, Actor actor, String bodyId, FuzzyDate date, LocalDate today) {
        if (date instanceof FuzzyDate.Next next) return Future.succeededFuture(demandPair(actor, bodyId, next.next()));
        if (date instanceof FuzzyDate.OfMeeting meeting) {
            return store.meeting(conn, meeting.meeting()).map(found -> {
                PlannedStore.Coming coming = found.orElseThrow(Refusal::unknown);
                demandPair(actor, bodyId, coming.bodyId());
                if (coming.status() == MeetingStatus.CANCELLED) throw new Refusal(Code.CANCELLED);
                if (coming.start().toLocalDate().isBefore(today)) throw new Refusal(Code.PLANNED_PAST);
                return coming.bodyId();
            });
        }
        boolean past = date.lastDay(null).filter(last -> last.isBefore(today)).isPresent();
        return past ? Future.failedFuture(new Refusal(Code.PLANNED_PAST)) : Future.succeededFuture(bodyId);
    }

    private String demandPair(Actor actor, String bodyId, String to) {
        if (!bodies.withPair(bodyId).contains(to)) throw new Refusal(Code.OTHER_BODY);
        PlannedPolicy.demandPlans(actor, to);
        return to;
    }
}
