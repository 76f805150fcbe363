package dk.raadslag.dispatch;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.dispatch.Dispatch.Receipt;
import dk.raadslag.dispatch.DispatchLetters.About;
import dk.raadslag.external.ExternalBody;
import dk.raadslag.external.ExternalStore;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom an item was sent to, who has opened it, sending it again to one of them, and closing links. */
final class ReceiptService {
    private static final Duration NOT_TWICE_WITHIN = Duration.ofHours(24);

    private final Base base;
    private final DispatchPolicy policy;
    private final DispatchStore store;
    private final ReceiptStore receipts;
    private final Sending sending;
    private final ClosedStore closed;
    private final ExternalStore externals = new ExternalStore();

    ReceiptService(
            Base base,
            DispatchPolicy policy,
            DispatchStore store,
            ReceiptStore receipts,
            Sending sending,
            ClosedStore closed) {
        this.base = base;
        this.policy = policy;
        this.store = store;
        this.receipts = receipts;
        this.sending = sending;
        this.closed = closed;
    }

    /** @param seq moves whenever anything in the list does; the number of the topic */
    record Listed(long seq, List<Dispatch> dispatches) {}

    /** Newest first; for the secretariat and the chair. */
    Future<Listed> list(Actor actor, UUID itemId) {
        return base.db()
                .consistently(conn -> policy.demandReads(conn, actor, itemId).compose(whole -> ofItem(conn, itemId)));
    }

    /** The same without asking who may: for the topic. */
    Future<Listed> ofItem(SqlConnection conn, UUID itemId) {
        return store.ofItem(conn, itemId).compose(found -> {
            List<UUID> ids = found.stream().map(Dispatch::id).toList();
            if (ids.isEmpty()) return Future.succeededFuture(new Listed(0, List.of()));
            return receipts.of(conn, ids)
                    .compose(all -> store.closedNow(conn, closed, ids).map(hidden -> {
                        List<Dispatch> whole = found.stream()
                                .map(one -> one.with(all.getOrDefault(one.id(), List.of()), hidden.contains(one.id())))
                                .toList();
                        return new Listed(DispatchTopic.seq(whole), whole);
                    }));
        });
    }

    /**
     * Writes to one receiver again, at the address of today, with a link of its own. If that is another address than
     * the last one, the links that went to the old one open nothing any more.
     *
     * @param confirmed although a letter went to it in the last 24 hours
     * @return fails with {@code sent-today}, {@code link-closed}, {@code unknown-receiver} when the body has ended,
     *     {@code receiver-without-mail}, {@code closed-content}
     */
    Future<Void> again(Actor actor, UUID dispatchId, UUID receiptId, boolean confirmed) {
        return change(actor, dispatchId, (conn, dispatch) -> receipts.lock(conn, dispatchId, receiptId)
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(receipt -> {
                    if (receipt.revokedAt() != null) throw new Refusal(Code.LINK_CLOSED);
                    Instant now = base.clock().instant();
                    boolean lately = receipt.lastSentAt().isAfter(now.minus(NOT_TWICE_WITHIN));
                    if (lately && !confirmed) throw new Refusal(Code.SENT_TODAY);
                    return demandOpen(conn, dispatch).compose(ok -> externals
                            .byId(conn, receipt.receiver())
                            .map(found -> found.filter(body -> body.existsOn(day(now)))
                                    .orElseThrow(() -> new Refusal(Code.UNKNOWN_RECEIVER)))
                            .compose(body -> written(conn, actor, dispatch, receipt, body, now)));
                }));
    }

    private Future<Void> written(
            SqlConnection conn, Actor actor, Dispatch dispatch, Receipt receipt, ExternalBody body, Instant now) {
        Sending.demandMail(body);
        return policy.demandReads(conn, actor, dispatch.itemId()).compose(whole -> {
            About about = about(whole, dispatch);
            List<Sending.To> to = List.of(new Sending.To(receipt.id(), receipt.name(), body.mail()));
            boolean moved = !body.mail().strip().equalsIgnoreCase(receipt.mail().strip());
            return (moved ? receipts.endLetters(conn, receipt.id(), now) : Future.<Void>succeededFuture())
                    .compose(ok -> sending.write(conn, actor, about, to, now));
        });
    }

    /** As the dispatch was, not as the item is. */
    private static About about(MeetingSnapshot whole, Dispatch dispatch) {
        return new About(
                whole.body(),
                dispatch.number(),
                dispatch.title(),
                dispatch.start(),
                dispatch.edition() == null,
                true,
                dispatch.replaced() == null ? null : day(dispatch.replaced()),
                dispatch.words());
    }

    private Future<Void> demandOpen(SqlConnection conn, Dispatch dispatch) {
        return store.closedNow(conn, closed, List.of(dispatch.id())).map(hidden -> {
            if (!hidden.isEmpty()) throw OutsideSight.closed(dispatch.itemId(), dispatch.number());
            return null;
        });
    }

    private static LocalDate day(Instant moment) {
        return DanishTime.at(moment).toLocalDate();
    }

    /** Closes the links of one receiver, or of all of them; for good. @param receiptId null for all */
    Future<Void> revoke(Actor actor, UUID dispatchId, UUID receiptId) {
        return change(actor, dispatchId, (conn, dispatch) -> (receiptId == null
                        ? Future.<Void>succeededFuture()
                        : receipts.lock(conn, dispatchId, receiptId)
                                .map(found -> found.orElseThrow(Refusal::unknown))
                                .<Void>mapEmpty())
                .compose(ok -> receipts.revoke(
                        conn, dispatchId, receiptId, base.clock().instant())));
    }

    private interface Change {
        Future<Void> of(SqlConnection conn, Dispatch dispatch);
    }

    private Future<Void> change(Actor actor, UUID dispatchId, Change change) {
        return base.db()
                .transaction(conn -> store.byId(conn, dispatchId)
                        .map(found -> found.orElseThrow(Refusal::unknown))
                        .compose(dispatch -> policy.demandSends(conn, actor, dispatch.itemId())
                                .compose(whole -> change.of(conn, dispatch))
                                .map(dispatch.itemId())))
                .onSuccess(sending::told)
                .mapEmpty();
    }
}
