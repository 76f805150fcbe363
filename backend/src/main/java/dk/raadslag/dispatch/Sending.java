package dk.raadslag.dispatch;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.dispatch.DispatchLetters.About;
import dk.raadslag.document.ItemDocuments.Of;
import dk.raadslag.external.ExternalBody;
import dk.raadslag.live.Topics;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the letters of dispatches, in the transaction that is the reason for them, each with a link of its own. */
final class Sending {
    private final Post post;
    private final DispatchLetters letters;
    private final ReceiptStore receipts;
    private final Topics topics;

    Sending(Post post, DispatchLetters letters, ReceiptStore receipts, Topics topics) {
        this.post = post;
        this.letters = letters;
        this.receipts = receipts;
        this.topics = topics;
    }

    /** The letter as it would be. */
    DispatchLetters.Parts letter(Of what) {
        return letters.parts(About.of(what, null));
    }

    /** As it is sealed. */
    Dispatch dispatch(UUID id, Of what, String reason, String words, Instant now, String by) {
        MeetingSnapshot meeting = what.meeting();
        return new Dispatch(
                id,
                what.itemId(),
                meeting.id(),
                meeting.bodyId(),
                what.item().number(),
                what.item().title(),
                meeting.start(),
                what.edition() == null ? null : what.edition().number(),
                reason,
                words,
                null,
                now,
                by,
                false,
                List.of());
    }

    /** The first letter to everybody. @param proposals the files, by whom they are turned to */
    Future<Void> first(
            SqlConnection conn,
            Actor actor,
            Dispatch dispatch,
            Of what,
            List<ExternalBody> bodies,
            Map<String, UUID> proposals,
            Instant now) {
        List<ReceiptStore.Fresh> fresh = bodies.stream()
                .map(body -> new ReceiptStore.Fresh(
                        UUID.randomUUID(), body.id(), body.name(), body.shortName(), proposals.get(Addressee.of(body))))
                .toList();
        List<To> to = new ArrayList<>();
        for (int at = 0; at < bodies.size(); at++)
            to.add(new To(
                    fresh.get(at).id(), bodies.get(at).name(), bodies.get(at).mail()));
        return receipts.insert(conn, dispatch.id(), fresh)
                .compose(ok -> write(conn, actor, About.of(what, dispatch.words()), to, now));
    }

    /** A receiver, under the name of the dispatch and with the address of now. */
    record To(UUID receiptId, String name, String mail) {}

    /** Puts a letter to each into the outbox. */
    Future<Void> write(SqlConnection conn, Actor actor, About about, List<To> to, Instant now) {
        List<String> secrets = to.stream().map(one -> SecretLink.fresh()).toList();
        List<Letter> written = new ArrayList<>();
        for (int at = 0; at < to.size(); at++)
            written.add(letters.to(about, to.get(at).name(), to.get(at).mail(), secrets.get(at)));
        return post.handIn(conn, written).compose(ids -> {
            List<ReceiptStore.Written> kept = new ArrayList<>();
            for (int at = 0; at < to.size(); at++)
                kept.add(new ReceiptStore.Written(
                        ids.get(at), to.get(at).receiptId(), to.get(at).mail(), SecretLink.hash(secrets.get(at))));
            return receipts.insertLetters(conn, kept, now, actor.name());
        });
    }

    /** Nothing can be sent to one without an address. */
    static void demandMail(ExternalBody body) {
        if (!hasMail(body)) throw new Refusal(Code.RECEIVER_WITHOUT_MAIL, Map.of("name", body.shortName()));
    }

    /** What can be no address, as the register had some, is none. */
    static boolean hasMail(ExternalBody body) {
        return body.mail() != null && Letter.isAddress(body.mail().strip());
    }

    /** What was sent of an item, or became of it, has changed, and that is committed. */
    void told(UUID itemId) {
        topics.changed(DispatchTopic.KIND, itemId.toString());
    }
}
