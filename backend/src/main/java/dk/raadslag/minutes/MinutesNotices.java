package dk.raadslag.minutes;

import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import dk.raadslag.meeting.Notices;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MemberRemark;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/**
 * Tells people what a decision asks them to do, as soon as they may read the decision, and members what became of their
 * remarks.
 */
public final class MinutesNotices implements Notices {
    private final Alerts alerts;
    private final Named named;
    private final RemarkStore remarks = new RemarkStore();

    public MinutesNotices(Alerts alerts, Named named) {
        this.alerts = alerts;
        this.named = named;
    }

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        if (event instanceof CourseEvent.MemberRemarkSet set) return answered(conn, after, set.remark());
        if (event instanceof ItemEvent.ItemDone done) return given(conn, after, done.itemId());
        if (event instanceof CourseEvent.FollowUpsSet set)
            return takenBack(conn, before, after, set.itemId()).compose(ok -> given(conn, after, set.itemId()));
        return Future.succeededFuture();
    }

    private Future<Void> answered(SqlConnection conn, MeetingSnapshot meeting, MemberRemark remark) {
        // Also when it is open again: there is no answer any more.
        if (remark.state() == MemberRemark.State.OPEN) return alerts.takeBack(conn, meeting.id(), remark.id());
        return remarks.author(conn, meeting.id(), remark.id())
                .compose(author -> alerts.tell(
                        conn,
                        About.ofItem(Kind.REMARK_ANSWERED, meeting.id(), remark.itemId(), remark.id()),
                        author.stream().toList()));
    }

    private Future<Void> given(SqlConnection conn, MeetingSnapshot meeting, UUID itemId) {
        List<FollowUp> all = meeting.item(itemId)
                .filter(item -> item.status() == ItemStatus.DONE)
                .map(MinutesNotices::followUps)
                .orElse(List.of());
        Future<Void> told = Future.succeededFuture();
        for (FollowUp one : all) {
            if (one.done()) continue;
            told = told.compose(ok -> named.of(conn, meeting, itemId, one))
                    .compose(people -> alerts.tellOnce(
                            conn, About.ofItem(Kind.FOLLOW_UP_GIVEN, meeting.id(), itemId, one.id()), people));
        }
        return told;
    }

    /**
     * A follow-up that is gone, done or somebody else's. Those of a closed item are only left out when they are read:
     * the number of a bell would tell people who may not know of the item any more.
     */
    private Future<Void> takenBack(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, UUID itemId) {
        Future<Void> gone = Future.succeededFuture();
        if (after.item(itemId).filter(item -> !item.closed()).isEmpty()) return gone;
        List<FollowUp> now = after.item(itemId).map(MinutesNotices::followUps).orElse(List.of());
        for (FollowUp old : before.item(itemId).map(MinutesNotices::followUps).orElse(List.of())) {
            boolean stays = now.stream()
                    .anyMatch(one -> one.id().equals(old.id())
                            && !one.done()
                            && one.who().equals(old.who()));
            if (!stays) gone = gone.compose(ok -> alerts.takeBack(conn, after.id(), old.id()));
        }
        return gone;
    }

    private static List<FollowUp> followUps(Item item) {
        return item.treatment().followUps();
    }
}
