package dk.raadslag.inquiry;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.external.ExternalBody;
import dk.raadslag.external.ExternalStore;
import dk.raadslag.inquiry.InquiryLetters.Occasion;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asking councils and others about an item. */
final class Opening {
    private final Database db;
    private final Inquiries inquiries;
    private final InquiryStore store;
    private final Meetings meetings;
    private final InquiryLetters letters;
    private final ExternalStore externals = new ExternalStore();
    private final ChosenIdStore chosen = new ChosenIdStore();

    Opening(Database db, Inquiries inquiries, InquiryStore store, Meetings meetings, InquiryLetters letters) {
        this.db = db;
        this.inquiries = inquiries;
        this.store = store;
        this.meetings = meetings;
        this.letters = letters;
    }

    /** @param reasonOut why it is not asked; null when it is. @param inhabitants or null */
    record AskedParty(UUID externalId, String reasonOut, Integer inhabitants) {}

    /** What is asked. @param rate øre for each inhabitant, or null. @param soon the short time is meant */
    record Asking(
            UUID id,
            InquiryKind kind,
            String question,
            LocalDate lastDay,
            boolean soon,
            Visible visible,
            Long rate,
            LocalDate keyDay,
            String keySource,
            List<Inquiry.Figure> figures,
            List<AskedParty> parties) {}

    /**
     * Asks, once for each id. For the secretariat of the item's body.
     *
     * @return its id; fails with {@code not-sent-out}, {@code deadline-past}, {@code deadline-soon} unless the short
     *     time is meant, {@code unknown-receiver}, {@code nobody-asked}, {@code no-figures}, {@code bad-figure}, or
     *     {@code key-missing} for a rate without inhabitants
     */
    Future<UUID> open(Actor actor, UUID itemId, Asking asking) {
        UUID id = ChosenIdStore.orFresh(asking.id());
        return meetings.changes()
                .meetingWith(itemId)
                .compose(meetingId -> db.transaction(conn -> meetings.stores()
                        .meetings()
                        .facts(conn, meetingId)
                        .map(found -> found.orElseThrow(Refusal::unknown))
                        .compose(meeting -> {
                            InquiryPolicy.demandAsks(actor, meetings.policy(), meeting, itemId);
                            InquiryPolicy.demandTime(inquiries.today(), asking.lastDay(), asking.soon());
                            return chosen.take(conn, actor, ChosenIdStore.Kind.INQUIRY, itemId, id)
                                    .compose(fresh -> fresh
                                            ? begin(conn, actor, meeting, itemId, id, asking)
                                            : Future.succeededFuture());
                        })))
                .onSuccess(done -> inquiries.told(id))
                .map(id);
    }

    private Future<Void> begin(
            SqlConnection conn, Actor actor, MeetingSnapshot meeting, UUID itemId, UUID id, Asking asking) {
        Inquiry inquiry = new Inquiry(
                id,
                meeting.bodyId(),
                itemId,
                meeting.id(),
                asking.kind(),
                asking.question(),
                asking.lastDay(),
                asking.visible(),
                asking.rate(),
                asking.keyDay(),
                asking.keySource(),
                inquiries.now(),
                null,
                null);
        return externals
                .byIds(
                        conn,
                        asking.parties().stream().map(AskedParty::externalId).toList())
                .compose(known -> {
                    demandParties(asking, known);
                    Figures.demandAskable(asking.kind(), asking.figures());
                    return store.insert(conn, inquiry, actor.name());
                })
                .compose(ok -> store.figures(conn, id, asking.figures()))
                .compose(ok -> store.ask(conn, id, asking.parties()))
                .compose(ok -> letters.write(conn, Occasion.INQUIRY_OPENED, inquiry, Set.of()));
    }

    private static void demandParties(Asking asking, List<ExternalBody> known) {
        Map<UUID, ExternalBody> byId = known.stream().collect(Collectors.toMap(ExternalBody::id, Function.identity()));
        List<UUID> ids =
                asking.parties().stream().map(AskedParty::externalId).distinct().toList();
        if (ids.size() != asking.parties().size() || !byId.keySet().containsAll(ids)) {
            throw new Refusal(Code.UNKNOWN_RECEIVER);
        }
        List<AskedParty> asked = asking.parties().stream()
                .filter(party -> party.reasonOut() == null)
                .toList();
        if (asked.isEmpty()) throw new Refusal(Code.NOBODY_ASKED);
        boolean lacks = asked.stream()
                .anyMatch(party -> party.inhabitants() == null
                        && byId.get(party.externalId()).municipality() != null);
        boolean noKey = asking.keyDay() == null || asking.keySource() == null;
        if (asking.rate() != null && (lacks || noKey)) throw new Refusal(Code.KEY_MISSING);
    }
}
