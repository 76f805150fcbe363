package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.db.Database;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Fact;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.read.UnreadableDocument;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Turns an agenda or minutes – a PDF, a DOCX or text – into a meeting. */
public final class ImportService {
    /** The new meeting, and what a person should look at. */
    public record Imported(
            UUID id, List<Said> warnings, List<String> unplaced, List<ImportedMeeting.LeftOut> leftOut) {}

    private final Vertx vertx;
    private final Opener opener;
    private final Database db;
    private final Bodies bodies;
    private final MeetingStore meetings;
    private final MeetingChanges changes;
    private final VerifyService verify;
    private final ChosenIdStore chosen = new ChosenIdStore();

    ImportService(
            Vertx vertx,
            Opener opener,
            Database db,
            Bodies bodies,
            MeetingStore meetings,
            MeetingChanges changes,
            VerifyService verify) {
        this.vertx = vertx;
        this.opener = opener;
        this.db = db;
        this.bodies = bodies;
        this.meetings = meetings;
        this.changes = changes;
        this.verify = verify;
    }

    /** A preview, for those who write for any body; creates nothing. */
    Future<ImportPreview> preview(Actor actor, byte[] file, Corrections corrections) {
        return reading(actor, file, corrections).compose(read -> {
            List<Body> writable = bodies.all().stream()
                    .filter(body -> MeetingPolicy.writes(actor, body.id()))
                    .toList();
            Body named = named(read.body()).orElse(null);
            ImportPreview preview = ImportPreview.of(read, named, writable);
            return db.read(conn -> edition(conn, actor, read))
                    .map(sent -> sent.map(preview::ofEdition).orElse(preview))
                    .compose(told -> {
                        boolean asks = writable.contains(named) && told.date() != null;
                        if (!asks) return Future.succeededFuture(told);
                        return db.read(conn -> meetings.isOn(conn, named.id(), told.date()))
                                .map(taken -> taken ? told.onTakenDay() : told);
                    });
        });
    }

    /**
     * For the secretariat of the body that the document or the person names. An agenda becomes a draft, so that
     * choosing a file publishes nothing; minutes become an ended meeting.
     *
     * @param wished the meeting's id, null for any; if the same person asks again, it is created once
     */
    Future<Imported> importText(Actor actor, UUID wished, byte[] file, Corrections corrections) {
        return reading(actor, file, corrections)
                .compose(read -> db.transaction(conn -> create(conn, actor, ChosenIdStore.orFresh(wished), read)))
                .onSuccess(created -> changes.told(created.id()));
    }

    /** People who may write for no body need not have a file read. */
    private Future<ImportedMeeting> reading(Actor actor, byte[] file, Corrections corrections) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) return Future.failedFuture(Refusal.forbidden(actor));
        return opener.open(file).compose(opened -> {
            Callable<ImportedMeeting> reading = () -> read(opened, corrections);
            return vertx.executeBlocking(reading, false);
        });
    }

    private Future<Imported> create(SqlConnection conn, Actor actor, UUID id, ImportedMeeting read) {
        if (read.body() == null) {
            throw new Refusal(Code.IMPORT_NO_BODY);
        }
        if (read.start() == null) throw new Refusal(Code.IMPORT_NO_DATE);
        Body body = named(read.body()).orElseThrow(() -> new Refusal(Code.IMPORT_UNKNOWN_BODY));
        if (!MeetingPolicy.writes(actor, body.id())) throw Refusal.forbidden(actor);
        return chosen.take(conn, actor, ChosenIdStore.Kind.MEETING, body.id(), id)
                .compose(fresh -> fresh
                        ? fresh(conn, actor, body, read).compose(made -> changes.create(conn, actor, made.withId(id)))
                        : Future.succeededFuture())
                .map(created -> new Imported(id, read.warnings(), read.unplaced(), read.leftOut()));
    }

    private Future<MeetingSnapshot> fresh(SqlConnection conn, Actor actor, Body body, ImportedMeeting read) {
        return read.facts().carried() == null
                ? meetings.onDays(conn, body.id(), approved(read)).map(earlier -> NewMeeting.of(body, read, earlier))
                : edition(conn, actor, read).map(sent -> NewMeeting.copy(body, read, sent.isPresent()));
    }

    /** What was sent out that is this very document, as far as the actor may know of it. */
    private Future<Optional<VerifyService.Known>> edition(SqlConnection conn, Actor actor, ImportedMeeting read) {
        return read.facts().carried() == null
                ? Future.succeededFuture(Optional.empty())
                : verify.find(conn, actor, read.facts().carried().sha256())
                        .map(found -> Optional.ofNullable(found.edition()));
    }

    /** The days of the meetings whose minutes its items approve. */
    private static Set<LocalDate> approved(ImportedMeeting read) {
        return read.items()
                .map(item -> item.facts().approves())
                .filter(day -> day != null)
                .map(Fact::value)
                .collect(Collectors.toSet());
    }

    /** A body by its name or its id. */
    private Optional<Body> named(String name) {
        return bodies.all().stream()
                .filter(body -> body.name().equalsIgnoreCase(name) || body.id().equals(name))
                .findFirst();
    }

    private static ImportedMeeting read(Manuscript file, Corrections corrections) {
        try {
            return ExactImport.read(file, corrections);
        } catch (UnreadableDocument e) {
            throw new Refusal(e.code());
        }
    }
}
