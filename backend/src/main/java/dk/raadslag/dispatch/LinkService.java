package dk.raadslag.dispatch;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.access.TicketStore;
import dk.raadslag.attachment.FileStore;
import dk.raadslag.base.Base;
import dk.raadslag.dispatch.LinkStore.Owner;
import dk.raadslag.dispatch.LinkStore.Packed;
import dk.raadslag.document.bundle.ZipStream;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The page behind a link. Who has the link is told of this dispatch, and of nothing else, until the link is closed or
 * something that it tells of is: asked anew each time.
 */
final class LinkService {
    private static final Duration TICKET_VALID = Duration.ofMinutes(10);

    private final Base base;
    private final LinkStore links;
    private final DispatchStore store;
    private final ClosedStore closed;
    private final FileStore bytes;
    private final Sending sending;
    private final TicketStore tickets = new TicketStore();

    LinkService(Base base, LinkStore links, DispatchStore store, ClosedStore closed, FileStore bytes, Sending sending) {
        this.base = base;
        this.links = links;
        this.store = store;
        this.closed = closed;
        this.bytes = bytes;
        this.sending = sending;
    }

    /**
     * What the page tells, with a ticket for its files. Nothing is counted: programs that look into letters ask too.
     * Fails with {@code unknown} when there is no such link, with {@code link-ended} when it tells nothing any more.
     */
    Future<Linked> read(String secret) {
        String ticket = SecretLink.fresh();
        Instant now = base.clock().instant();
        return base.db().transaction(conn -> open(conn, secret).compose(owner -> links.page(conn, owner.receiptId())
                .compose(page -> links.papers(conn, owner.dispatchId())
                        .map(papers -> page.with(papers.stream()
                                .map(one -> new Linked.Paper(one.title(), one.size()))
                                .toList())))
                .compose(page -> tickets.issue(
                                conn,
                                SecretLink.hash(ticket),
                                owner.receiptId(),
                                holder(page, now),
                                now.plus(TICKET_VALID),
                                now)
                        .map(page.withTicket(ticket)))));
    }

    private static Actor holder(Linked page, Instant now) {
        return new Actor("dispatch " + page.receipt(), page.receiver(), Set.of(), now, now.plus(TICKET_VALID));
    }

    /** A person has opened the page, as their browser says when they first do something there. */
    Future<Void> opened(String secret) {
        return base.db()
                .transaction(conn -> open(conn, secret).compose(owner -> links.opened(
                                conn, owner.receiptId(), base.clock().instant())
                        .map(owner.itemId())))
                .onSuccess(sending::told)
                .mapEmpty();
    }

    private Future<Owner> open(SqlConnection conn, String secret) {
        return links.bySecret(conn, SecretLink.hash(secret))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(owner -> demandOpen(conn, owner));
    }

    /** Why a link tells nothing any more is not told. */
    private Future<Owner> demandOpen(SqlConnection conn, Owner owner) {
        if (owner.isEnded()) throw new Refusal(Code.LINK_ENDED);
        return store.closedNow(conn, closed, List.of(owner.dispatchId())).map(hidden -> {
            if (!hidden.isEmpty()) throw new Refusal(Code.LINK_ENDED);
            return owner;
        });
    }

    /** A file behind a link. @param content writes all its bytes */
    record Sealed(String name, Function<WriteStream<Buffer>, Future<Void>> content) {}

    private record Behind(Owner owner, Linked page) {}

    /** The PDF as it was sent; fails with {@code bad-ticket}, {@code link-ended}. */
    Future<Sealed> excerpt(UUID receiptId, String ticket) {
        return behind(receiptId, ticket).compose(behind -> file(behind.page().excerpt()));
    }

    /** The text for the receiver's own agenda as it was sent; fails as the PDF does. */
    Future<Sealed> proposal(UUID receiptId, String ticket) {
        return behind(receiptId, ticket).compose(behind -> file(behind.page().proposal()));
    }

    private Future<Sealed> file(Linked.File file) {
        return base.db()
                .read(conn -> links.bytes(conn, file.id()))
                .map(found -> new Sealed(file.name(), out -> out.write(Buffer.buffer(found))));
    }

    /** The papers as a ZIP, always the same bytes; fails as the PDF does. */
    Future<Sealed> papers(UUID receiptId, String ticket) {
        return behind(receiptId, ticket).compose(behind -> base.db()
                .read(conn -> links.papers(conn, behind.owner().dispatchId()))
                .map(papers -> {
                    if (papers.isEmpty()) throw Refusal.unknown();
                    Linked page = behind.page();
                    return new Sealed(
                            DocumentName.papers(page.body(), page.start().toLocalDate(), page.number()),
                            out -> packed(new ZipStream(out, page.start()), papers));
                }));
    }

    private Future<Void> packed(ZipStream zip, List<Packed> papers) {
        Future<Void> sent = Future.succeededFuture();
        for (Packed paper : papers)
            sent = sent.compose(ok -> zip.add(paper.path(), out -> bytes.send(paper.storedId(), 0, paper.size(), out)));
        return sent.compose(ok -> zip.finish());
    }

    private Future<Behind> behind(UUID receiptId, String ticket) {
        return base.db()
                .read(conn -> tickets.holder(
                        conn, SecretLink.hash(ticket), receiptId, base.clock().instant()))
                .map(found -> found.orElseThrow(() -> new Refusal(Code.BAD_TICKET)))
                .compose(holder -> base.db().consistently(conn -> links.byReceipt(conn, receiptId)
                        .map(found -> found.orElseThrow(Refusal::unknown))
                        .compose(owner -> demandOpen(conn, owner))
                        .compose(owner -> links.page(conn, receiptId).map(page -> new Behind(owner, page)))));
    }
}
