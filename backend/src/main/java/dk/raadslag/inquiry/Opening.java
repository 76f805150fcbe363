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
            UUID follows,
            List<AskedParty> parties) {}

    /**
     * Asks, once for each id. For the secretariat of the item's body.
     *
     * @return its id; fails with {@code not-sent-out}, {@code deadline-past}, {@code deadline-soon} unless the short
     *     time is meant, {@code unknown-receiver}, {@code nobody-asked}, {@code no-figures}, {@code bad-figure}, {@code
     *     cannot-follow}, or
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
                                            ? followed(conn, itemId, asking)
                                                    .map(follows -> asked(meeting, itemId, id, asking, follows))
                                                    .compose(inquiry -> begin(conn, actor, inquiry, asking))
                                            : Future.succeededFuture());
                        })))
                .onSuccess(begun -> {
                    if (begun != null) inquiries.told(begun);
                })
                .map(id);
    }

    /** What an approval makes final: a commitment about the same item, else {@code cannot-follow}. Null for none. */
    private Future<Inquiry.Followed> followed(SqlConnection conn, UUID itemId, Asking asking) {
        if (asking.follows() == null) return Future.succeededFuture();
        return store.get(conn, asking.follows())
                .map(found -> found.filter(one -> one.itemId().equals(itemId)
                                && one.kind() == InquiryKind.COMMITMENT
                                && asking.kind() == InquiryKind.APPROVAL)
                        .map(one -> new Inquiry.Followed(one.id(), one.question()))
                        .orElseThrow(() -> new Refusal(Code.CANNOT_FOLLOW)));
    }

    private Inquiry asked(MeetingSnapshot meeting, UUID itemId, UUID id, Asking asking, Inquiry.Followed follows) {
        return new Inquiry(
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
                null,
                follows);
    }

    private Future<Inquiry> begin(SqlConnection conn, Actor actor, Inquiry inquiry, Asking asking) {
        return externals
                .byIds(
                        conn,
                        asking.parties().stream().map(AskedParty::externalId).toList())
                .compose(known -> {
                    demandParties(asking, known);
                    Figures.demandAskable(asking.kind(), asking.figures());
                    return store.insert(conn, inquiry, actor.name())
                            .compose(ok -> store.figures(conn, inquiry.id(), asking.figures()))
                            .compose(ok -> store.ask(conn, inquiry.id(), counted(asking.parties(), known)));
                })
                .compose(ok -> letters.write(conn, Occasion.INQUIRY_OPENED, inquiry, Set.of()))
                .map(inquiry);
    }

    /** Only a municipality has inhabitants of its own: those of a region are counted already. */
    private static List<AskedParty> counted(List<AskedParty> parties, List<ExternalBody> known) {
        Set<UUID> councils = known.stream()
                .filter(body -> body.municipality() != null)
                .map(ExternalBody::id)
                .collect(Collectors.toSet());
        return parties.stream()
                .map(party -> councils.contains(party.externalId())
                        ? party
                        : new AskedParty(party.externalId(), party.reasonOut(), null))
                .toList();
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
