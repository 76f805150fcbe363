package dk.raadslag.dispatch;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.ItemDocuments;
import dk.raadslag.document.ItemDocuments.Of;
import dk.raadslag.document.PrintedFile;
import dk.raadslag.external.ExternalBody;
import dk.raadslag.external.ExternalStore;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Attachment;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends the decision of an item to bodies outside. */
final class DispatchService {
    private final Base base;
    private final Meetings meetings;
    private final DispatchPolicy policy;
    private final ItemDocuments documents;
    private final Sending sending;
    private final DispatchStore store;
    private final ExternalStore externals = new ExternalStore();
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final ClosedStore closed;

    DispatchService(
            Base base,
            Meetings meetings,
            DispatchPolicy policy,
            ItemDocuments documents,
            Sending sending,
            DispatchStore store) {
        this.base = base;
        this.meetings = meetings;
        this.policy = policy;
        this.documents = documents;
        this.sending = sending;
        this.store = store;
        this.closed = meetings.stores().closed();
    }

    /**
     * What somebody asks to be sent.
     *
     * @param id null for any; if the same person asks again, it is sent once
     * @param receivers in the register
     * @param words to them, or null
     * @param reason why before the minutes, or null
     * @param seal of what they looked at
     */
    record Wish(UUID id, List<UUID> receivers, String words, String reason, String seal) {}

    /** What is sent, and what was sent of it before, newest first. @param replaces what it replaces, or null */
    private record Current(Of what, List<Draft.Earlier> earlier, Draft.Earlier replaces) {
        String seal() {
            return OutsideSight.seal(
                    what, earlier.isEmpty() ? null : earlier.get(0).id());
        }
    }

    /** What would be sent now; for the secretariat. Fails with {@code closed-content}, {@code item-not-done}. */
    Future<Draft> draft(Actor actor, UUID itemId) {
        return base.db().consistently(conn -> current(conn, actor, itemId, List.of())
                .compose(now -> externals.existing(conn, today()).map(bodies -> draft(now, bodies))));
    }

    private Draft draft(Current now, List<ExternalBody> bodies) {
        Of what = now.what();
        return new Draft(
                now.seal(),
                what.beforeMinutes(),
                ItemDocuments.excerptName(what),
                ItemDocuments.proposalName(what),
                what.item().attachments().stream()
                        .filter(paper -> paper.version() > 0)
                        .map(paper -> new Draft.Paper(paper.title(), paper.size()))
                        .toList(),
                sending.letter(what),
                now.earlier(),
                bodies.stream()
                        .map(body -> new Draft.Receiver(
                                body.id(),
                                body.name(),
                                body.shortName(),
                                body.kind(),
                                body.region(),
                                body.municipality() != null,
                                Sending.hasMail(body) ? body.mail() : null,
                                body.validTo(),
                                body.version()))
                        .toList());
    }

    /** The item as a receiver would get it now. @param receiver null for one that it was never sent to */
    Future<PrintedFile> draftExcerpt(Actor actor, UUID itemId, UUID receiver) {
        return now(actor, itemId, receiver).compose(documents::excerpt);
    }

    /** The text for a receiver's own agenda as it would be now. @param receiver null for any council */
    Future<PrintedFile> draftProposal(Actor actor, UUID itemId, UUID receiver) {
        return now(actor, itemId, receiver).compose(what -> (receiver == null
                        ? Future.succeededFuture(Addressee.COUNCIL)
                        : base.db()
                                .read(conn -> externals.byId(conn, receiver))
                                .map(found ->
                                        Addressee.of(found.orElseThrow(() -> new Refusal(Code.UNKNOWN_RECEIVER)))))
                .compose(addressee -> documents.proposal(what, addressee)));
    }

    private Future<Of> now(Actor actor, UUID itemId, UUID receiver) {
        List<UUID> receivers = receiver == null ? List.of() : List.of(receiver);
        return base.db()
                .consistently(conn -> current(conn, actor, itemId, receivers))
                .map(Current::what);
    }

    /** It replaces what was sent last to any of those whom it goes to: nobody else has anything that is replaced. */
    private Future<Current> current(SqlConnection conn, Actor actor, UUID itemId, Collection<UUID> receivers) {
        return policy.demandSends(conn, actor, itemId)
                .compose(whole -> store.earlier(conn, itemId).map(earlier -> {
                    Draft.Earlier replaces = earlier.stream()
                            .filter(one -> !Collections.disjoint(one.receivers(), receivers))
                            .findFirst()
                            .orElse(null);
                    return new Current(
                            OutsideSight.of(whole, itemId, replaces == null ? null : replaces.day()),
                            earlier,
                            replaces);
                }))
                .compose(now -> closed.closedNow(conn, OutsideSight.tells(now.what()))
                        .map(hidden -> {
                            if (hidden.isEmpty()) return now;
                            throw OutsideSight.closed(itemId, now.what().item().number());
                        }));
    }

    /**
     * Sends it: everything is printed first, if it is still what somebody looked at, and then committed together with
     * the letters, if it is that yet. What was sent under this id before is not printed again. Fails with {@code
     * stale-version}, {@code edition-missing}, {@code unknown-receiver}, {@code receiver-without-mail}, and as the
     * draft does.
     */
    Future<UUID> send(Actor actor, UUID itemId, Wish wish) {
        UUID id = ChosenIdStore.orFresh(wish.id());
        return base.db()
                .consistently(conn -> ready(conn, actor, id, itemId, wish))
                .compose(ready -> ready.map(this::printed)
                        .orElse(Future.succeededFuture())
                        .compose(files ->
                                base.db().transaction(conn -> committed(conn, actor, id, itemId, wish, ready, files))))
                .onSuccess(done -> sending.told(itemId))
                .map(id);
    }

    /** Empty when something was sent under this id. */
    private Future<Optional<Ready>> ready(SqlConnection conn, Actor actor, UUID id, UUID itemId, Wish wish) {
        return store.byId(conn, id).compose(sent -> {
            if (sent.isPresent()) return Future.succeededFuture(Optional.empty());
            return current(conn, actor, itemId, wish.receivers())
                    .compose(now -> receivers(conn, wish).map(bodies -> {
                        if (now.what().beforeMinutes() && wish.reason() == null)
                            throw new Refusal(Code.EDITION_MISSING);
                        demandSealed(now, wish);
                        return Optional.of(new Ready(now.what(), bodies));
                    }));
        });
    }

    private static void demandSealed(Current now, Wish wish) {
        if (!now.seal().equals(wish.seal())) throw new Refusal(Code.STALE_VERSION);
    }

    private record Ready(Of what, List<ExternalBody> bodies) {}

    private Future<List<ExternalBody>> receivers(SqlConnection conn, Wish wish) {
        Set<UUID> asked = new LinkedHashSet<>(wish.receivers());
        return externals.byIds(conn, asked).map(found -> {
            boolean all = found.stream().filter(body -> body.existsOn(today())).count() == asked.size();
            if (!all) throw new Refusal(Code.UNKNOWN_RECEIVER);
            found.forEach(Sending::demandMail);
            return found;
        });
    }

    /** @param proposals by whom they are turned to */
    private record Files(PrintedFile excerpt, Map<String, PrintedFile> proposals) {}

    private Future<Files> printed(Ready ready) {
        Set<String> addressees =
                ready.bodies().stream().map(Addressee::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return documents.excerpt(ready.what()).compose(excerpt -> proposals(
                        ready.what(), List.copyOf(addressees), new LinkedHashMap<>())
                .map(proposals -> new Files(excerpt, proposals)));
    }

    /** One after the other, so that it takes no more of the press than a reader. */
    private Future<Map<String, PrintedFile>> proposals(Of what, List<String> left, Map<String, PrintedFile> done) {
        if (done.size() == left.size()) return Future.succeededFuture(done);
        String addressee = left.get(done.size());
        return documents.proposal(what, addressee).compose(file -> {
            done.put(addressee, file);
            return proposals(what, left, done);
        });
    }

    private Future<Void> committed(
            SqlConnection conn, Actor actor, UUID id, UUID itemId, Wish wish, Optional<Ready> ready, Files files) {
        return policy.demandSends(conn, actor, itemId)
                .compose(whole -> meetings.stores().meetings().lock(conn, whole.id()))
                .compose(locked -> chosen.take(conn, actor, ChosenIdStore.Kind.DISPATCH, itemId, id))
                .compose(fresh -> fresh
                        ? current(conn, actor, itemId, wish.receivers())
                                .compose(now -> written(
                                        conn,
                                        actor,
                                        id,
                                        wish,
                                        ready.orElseThrow().bodies(),
                                        files,
                                        now))
                        : Future.succeededFuture());
    }

    private Future<Void> written(
            SqlConnection conn,
            Actor actor,
            UUID id,
            Wish wish,
            List<ExternalBody> bodies,
            Files files,
            Current current) {
        Of what = current.what();
        demandSealed(current, wish);
        Instant now = base.clock().instant();
        String reason = what.beforeMinutes() ? wish.reason() : null;
        Dispatch dispatch = sending.dispatch(id, what, reason, wish.words(), now, actor.name());
        Map<String, UUID> proposals = new HashMap<>();
        files.proposals().keySet().forEach(addressee -> proposals.put(addressee, UUID.randomUUID()));
        List<String> titles = what.item().attachments().stream()
                .filter(paper -> paper.version() > 0)
                .map(Attachment::title)
                .toList();
        return store.insert(conn, dispatch, wish.seal(), OutsideSight.tells(what), current.replaces())
                .compose(ok -> store.insertFiles(conn, id, files.excerpt(), files.proposals(), proposals))
                .compose(ok -> store.insertPapers(conn, id, ItemDocuments.papers(what), titles))
                .compose(ok -> sending.first(conn, actor, dispatch, what, bodies, proposals, now));
    }

    private LocalDate today() {
        return DanishTime.at(base.clock().instant()).toLocalDate();
    }
}
