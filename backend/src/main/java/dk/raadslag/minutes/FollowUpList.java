package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The follow-ups of all meetings, each as its meeting shows it to the one who looks. */
public final class FollowUpList {
    /** @param mayFinish the viewer may say that it is done */
    public record Listed(
            FollowUp followUp,
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            UUID itemId,
            String number,
            String title,
            boolean mayFinish) {}

    private static final Comparator<Listed> BY_DEADLINE = Comparator.comparing(
                    (Listed listed) -> listed.followUp().due(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Listed::start)
            .thenComparing(listed -> listed.followUp().id());

    private final Database db;
    private final FollowUpStore store;
    private final MeetingService meetings;

    FollowUpList(Database db, FollowUpStore store, MeetingService meetings) {
        this.db = db;
        this.store = store;
        this.meetings = meetings;
    }

    /** The earliest deadline first, those without one last; for whoever is logged in. */
    public Future<List<Listed>> seenBy(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.read(store::meetings).compose(ids -> {
            List<Listed> found = new ArrayList<>();
            Future<Void> read = Future.succeededFuture();
            for (UUID id : ids) {
                read = read.compose(ok -> meetings.get(actor, id)
                        .onSuccess(meeting -> of(meeting).forEach(found::add))
                        .<Void>mapEmpty()
                        .recover(FollowUpList::unlessHidden));
            }
            return read.map(ok -> found.stream().sorted(BY_DEADLINE).toList());
        });
    }

    private static Future<Void> unlessHidden(Throwable failure) {
        boolean hidden = failure instanceof Refusal refusal && refusal.status() == 404;
        return hidden ? Future.succeededFuture() : Future.failedFuture(failure);
    }

    private static Stream<Listed> of(MeetingSnapshot meeting) {
        return meeting.items().flatMap(item -> item.treatment().followUps().stream()
                .map(followUp -> listed(meeting, item, followUp)));
    }

    private static Listed listed(MeetingSnapshot meeting, Item item, FollowUp followUp) {
        return new Listed(
                followUp,
                meeting.id(),
                meeting.bodyId(),
                meeting.body(),
                meeting.start(),
                item.id(),
                item.number(),
                item.title(),
                meeting.viewer().runs());
    }
}
