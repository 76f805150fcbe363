package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.attendance.Seating;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Approval;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everybody approves the minutes for their own seat, where the body's rule says so. */
public final class ApprovalService {
    private final Database db;
    private final RuleStore rules;
    private final Bodies bodies;
    private final SeatedChanges changes;

    ApprovalService(Database db, RuleStore rules, Bodies bodies, SeatedChanges changes) {
        this.db = db;
        this.rules = rules;
        this.bodies = bodies;
        this.changes = changes;
    }

    /** The body's rule, for people with a role in the region's two bodies. */
    public Future<ApprovesBy> rule(Actor actor, String bodyId) {
        return db.read(conn -> rules.ofBody(conn, bodyId)).map(found -> {
            ApprovesBy rule = found.orElseThrow(Refusal::unknown);
            List<String> ofRegion = bodies.withPair(bodyId);
            boolean isOfRegion = actor.roles().stream().anyMatch(role -> ofRegion.contains(role.bodyId()));
            if (!isOfRegion) throw Refusal.forbidden(actor);
            return rule;
        });
    }

    /** Sets the body's rule; it also applies to minutes that were sent already. */
    public Future<ApprovesBy> setRule(Actor actor, String bodyId, ApprovesBy rule) {
        return db.transaction(conn -> rules.ofBody(conn, bodyId).compose(found -> {
            if (found.isEmpty()) throw Refusal.unknown();
            if (!actor.has(bodyId, Role.SECRETARIAT)) throw Refusal.forbidden(actor);
            return rules.set(conn, bodyId, rule).map(rule);
        }));
    }

    /** Approves for the seat as it was at the meeting; the last seat makes the minutes final. */
    public Future<MeetingSnapshot> approve(Actor actor, UUID meetingId) {
        return db.read(conn -> rules.ofMeeting(conn, meetingId))
                .compose(rule ->
                        changes.ofMeeting(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
                            Seating.Entitled who = seating.entitled(actor)
                                    .filter(entitled -> attempt.audience().closed())
                                    .orElseThrow(() -> Refusal.forbidden(actor));
                            if (rule.orElseThrow() == ApprovesBy.ITEM) {
                                throw new Refusal(Code.APPROVED_BY_ITEM);
                            }
                            attempt.during(Code.NO_APPROVAL_NOW, MeetingStatus.MINUTES_SENT);
                            return approved(attempt.whole(), seating, who, attempt.now());
                        }));
    }

    private static List<Event> approved(MeetingSnapshot meeting, Seating seating, Seating.Entitled who, Instant now) {
        boolean again = meeting.approvals().stream()
                .anyMatch(approval -> approval.seatId().equals(who.seatId()));
        if (again) return List.of();
        List<Event> events = new ArrayList<>();
        events.add(new CourseEvent.ApprovalSet(new Approval(who.seatId(), who.name(), who.from(), now)));
        List<UUID> approved = new ArrayList<>(
                meeting.approvals().stream().map(Approval::seatId).toList());
        approved.add(who.seatId());
        if (approved.containsAll(seating.filled())) events.add(new LifeEvent.MinutesApproved());
        return events;
    }
}
