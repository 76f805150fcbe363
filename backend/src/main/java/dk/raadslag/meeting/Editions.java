package dk.raadslag.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Edition;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Moment;
import dk.raadslag.stored.StoredForm;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Seals what is sent out: its exact bytes are kept for good, and their hash stands in the log. Each document is kept in
 * two forms, with the closed items and without, so that everybody can check the form they may read.
 */
public final class Editions {
    private static final StoredForm<MeetingSnapshot> FORM = new StoredForm<>("edition", new TypeReference<>() {});

    private final MeetingStore meetings;
    private final Texts texts;
    private final EditionStore store;
    private final Consumer<MeetingSnapshot> guard;

    /** @param guard refuses a meeting that must not be sent out as it is */
    public Editions(MeetingStore meetings, Texts texts, EditionStore store, Consumer<MeetingSnapshot> guard) {
        this.meetings = meetings;
        this.texts = texts;
        this.store = store;
        this.guard = guard;
    }

    /**
     * Freezes the texts first, and reads their words after that: the document has every word that was accepted before,
     * and none comes after.
     */
    Future<Event> seal(SqlConnection conn, MeetingSnapshot before, LifeEvent.SendsOut sending, Moment moment) {
        MeetingSnapshot frozen = sending.applyTo(before, moment);
        Kind kind = frozen.kind();
        int number = 1
                + (int) before.editions().stream()
                        .filter(edition -> edition.kind() == kind)
                        .count();
        return texts.freeze(conn, frozen)
                .compose(ok -> meetings.snapshot(conn, before.id()))
                .compose(found -> {
                    MeetingSnapshot words = sending.applyTo(found.orElseThrow(), moment);
                    guard.accept(words);
                    byte[] whole = content(words, Audience.MEMBER);
                    byte[] open = content(words, Audience.PUBLIC);
                    Edition edition = new Edition(
                            number,
                            kind,
                            moment.at(),
                            moment.by(),
                            hash(whole),
                            hash(open),
                            before.sent() == null ? List.of() : Changes.between(before.sent(), words.sections()));
                    return store.insert(conn, before.id(), edition, whole, open).map(sending.with(edition));
                });
    }

    /** The document's bytes as an audience reads it: the meeting without what happens after the sending. */
    private static byte[] content(MeetingSnapshot meeting, Audience audience) {
        MeetingSnapshot seen = MeetingSight.seen(meeting, audience)
                .orElseThrow()
                .withViewer(null)
                .withVersion(0)
                .withEditions(List.of())
                .withMemberRemarks(List.of())
                .withApprovals(List.of())
                .withRemarks(null)
                .withRemarksText(null)
                .mapItems(Item::asSent)
                .mapItems(item -> item.withCorrections(List.of()));
        return FORM.bytes(seen);
    }

    /** @param content of an edition */
    public static MeetingSnapshot read(byte[] content) {
        return FORM.read(content);
    }

    /** A meeting in the form in which editions are kept. */
    public static byte[] bytes(MeetingSnapshot meeting) {
        return FORM.bytes(meeting);
    }

    /** SHA-256 in hex. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
