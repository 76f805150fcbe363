package dk.raadslag.dispatch;

import dk.raadslag.attachment.FileStore;
import dk.raadslag.base.Base;
import dk.raadslag.document.ItemDocuments;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.mail.MailFeature;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.Meetings;

/** Wires the dispatches. */
public final class DispatchFeature implements Feature {
    private final DispatchService dispatches;
    private final ReceiptService receipts;
    private final LinkService links;

    /** @param bytes where the papers of items lie */
    public DispatchFeature(Base base, Meetings meetings, ItemDocuments documents, FileStore bytes, MailFeature mail) {
        DispatchPolicy policy = new DispatchPolicy(meetings);
        DispatchStore store = new DispatchStore();
        ReceiptStore receipt = new ReceiptStore();
        ClosedStore closed = meetings.stores().closed();
        Sending sending = new Sending(mail.post(), new DispatchLetters(base.site()), receipt, meetings.topics());
        dispatches = new DispatchService(base, meetings, policy, documents, sending, store);
        receipts = new ReceiptService(base, policy, store, receipt, sending, closed);
        links = new LinkService(base, new LinkStore(), store, closed, bytes, sending);
        new DispatchTopic(base.db(), meetings, policy, receipts, meetings.topics());
        mail.onOutcome(letter ->
                base.db().read(conn -> receipt.itemOf(conn, letter)).onSuccess(item -> item.ifPresent(sending::told)));
    }

    @Override
    public void mount(Api api) {
        DispatchRoutes.mount(api, dispatches, receipts);
        DispatchRoutes.mountLinks(api, links);
    }
}
