package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.db.Database;
import dk.raadslag.document.VerifyService.Known;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Fact;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.read.MeetingFacts.Carried;
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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns an agenda or minutes – a PDF, a DOCX or text – into a meeting. */
public final class ImportService {
    /** Of what was opened; opening has a limit of its own. */
    private static final Duration LONGEST_READING = Duration.ofMinutes(1);

    /** The new meeting, and what a person should look at. */
    public record Imported(
            UUID id, List<Said> warnings, List<String> unplaced, List<ImportedMeeting.LeftOut> leftOut) {}

    /**
     * The document that a meeting is made of.
     *
     * @param name as its owner calls it, null when nobody said
     * @param once a body has one meeting of it; another is refused with {@code import-twice}
     */
    public record Origin(String sha256, String name, boolean once) {}

    private final Vertx vertx;
    private final Opener opener;
    private final Database db;
    private final Bodies bodies;
    private final MeetingStore meetings;
    private final MeetingChanges changes;
    private final VerifyService verify;
    private final Clock clock;
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final ImportedStore imported = new ImportedStore();

    ImportService(
            Vertx vertx,
            Opener opener,
            Database db,
            Bodies bodies,
            MeetingStore meetings,
            MeetingChanges changes,
            VerifyService verify,
            Clock clock) {
        this.vertx = vertx;
        this.opener = opener;
        this.db = db;
        this.bodies = bodies;
        this.meetings = meetings;
        this.changes = changes;
        this.verify = verify;
        this.clock = clock;
    }

    /** A preview, for those who write for any body; creates nothing. */
    Future<ImportPreview> preview(Actor actor, byte[] bytes, Corrections corrections) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) return Future.failedFuture(Refusal.forbidden(actor));
        return brought(bytes)
                .compose(file -> read(file, corrections).compose(read -> shown(actor, file.sha256(), read)));
    }

    /** What was read, as nobody in particular looks at it. */
    public ImportPreview preview(ImportedMeeting read) {
        return ImportPreview.of(read, named(read.body()).orElse(null), List.of());
    }

    /**
     * What was read, as this person looks at it.
     *
     * @param sha256 of the file, in hex
     */
    public Future<ImportPreview> shown(Actor actor, String sha256, ImportedMeeting read) {
        List<Body> writable = bodies.all().stream()
                .filter(body -> MeetingPolicy.writes(actor, body.id()))
                .toList();
        Body named = named(read.body()).orElse(null);
        return db.read(conn -> recognized(conn, actor, sha256, read))
                .map(known ->
                        ImportPreview.of(known.taken(read), named, writable).of(known))
                .compose(preview -> {
                    boolean asks = writable.contains(named) && preview.date() != null;
                    if (!asks) return Future.succeededFuture(preview);
                    return db.read(conn -> meetings.isOn(conn, named.id(), preview.date()))
                            .map(taken -> taken ? preview.onTakenDay() : preview);
                });
    }

    /**
     * For the secretariat of the body that the document or the person names. An agenda becomes a draft, so that
     * choosing a file publishes nothing; minutes become an ended meeting.
     *
     * @param wished the meeting's id, null for any; if the same person asks again, it is created once
     */
    Future<Imported> importText(Actor actor, UUID wished, byte[] bytes, Corrections corrections) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) return Future.failedFuture(Refusal.forbidden(actor));
        return brought(bytes)
                .compose(file -> read(file, corrections)
                        .compose(read -> db.transaction(conn -> create(
                                conn,
                                actor,
                                ChosenIdStore.orFresh(wished),
                                read,
                                new Origin(file.sha256(), null, false)))))
                .onSuccess(created -> told(created.id()));
    }

    /** A hash of a large file takes longer than others may wait. */
    private Future<Brought> brought(byte[] bytes) {
        return vertx.executeBlocking(() -> Brought.of(bytes), false);
    }

    /** The meeting that was created is committed. */
    public void told(UUID meetingId) {
        changes.told(meetingId);
    }

    /** The lines of a file, as the reader has them. */
    public Future<List<Manuscript.Shown>> lines(Brought file) {
        return opener.open(file).map(Manuscript::shown);
    }

    /** A page of a file as a PNG; empty when there is no such page. */
    public Future<Optional<byte[]>> picture(Brought file, int page) {
        return file.bytes().get().compose(bytes -> opener.picture(bytes, page));
    }

    /** What is understood of a file; asks for no right. */
    public Future<ImportedMeeting> read(Brought file, Corrections corrections) {
        return opener.open(file).compose(opened -> {
            Callable<ImportedMeeting> reading = () -> read(opened, corrections);
            return vertx.executeBlocking(reading, false)
                    .timeout(LONGEST_READING.toSeconds(), TimeUnit.SECONDS)
                    .recover(ImportService::refused);
        });
    }

    private static <T> Future<T> refused(Throwable cause) {
        return Future.failedFuture(cause instanceof TimeoutException ? new Refusal(Code.IMPORT_TOO_LONG) : cause);
    }

    /**
     * The same within the caller's transaction; after its commit the caller calls {@link #told}. Fails with
     * {@code import-twice} when the body has a meeting of this document.
     */
    public Future<Imported> create(SqlConnection conn, Actor actor, UUID id, ImportedMeeting read, Origin origin) {
        if (read.body() == null) {
            throw new Refusal(Code.IMPORT_NO_BODY);
        }
        if (read.start() == null) throw new Refusal(Code.IMPORT_NO_DATE);
        // A person may leave out every item that the document has.
        if (read.items().findAny().isEmpty()) throw new Refusal(Code.IMPORT_NO_ITEMS);
        Body body = named(read.body()).orElseThrow(() -> new Refusal(Code.IMPORT_UNKNOWN_BODY));
        if (!MeetingPolicy.writes(actor, body.id())) throw Refusal.forbidden(actor);
        return recognized(conn, actor, origin.sha256(), read).compose(known -> chosen.take(
                        conn, actor, ChosenIdStore.Kind.MEETING, body.id(), id)
                .compose(fresh -> fresh
                        ? demandNew(conn, body.id(), origin)
                                .compose(isNew -> fresh(conn, body, known.taken(read)))
                                .compose(made -> changes.create(conn, actor, made.withId(id)))
                                .compose(made -> imported.keep(
                                        conn,
                                        id,
                                        body.id(),
                                        origin,
                                        actor,
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                        : Future.succeededFuture())
                .map(created -> new Imported(id, known.before(read.warnings()), read.unplaced(), read.leftOut())));
    }

    private Future<MeetingSnapshot> fresh(SqlConnection conn, Body body, ImportedMeeting read) {
        return read.facts().carried() == null
                ? meetings.onDays(conn, body.id(), approved(read)).map(earlier -> NewMeeting.of(body, read, earlier))
                : Future.succeededFuture(NewMeeting.copy(body, read));
    }

    private Future<Recognized> recognized(SqlConnection conn, Actor actor, String sha256, ImportedMeeting read) {
        OfFile file = OfFile.of(sha256, read);
        return recognized(conn, actor, List.of(file)).map(known -> known.get(file));
    }

    /**
     * What tells of a file which edition it is.
     *
     * @param sha256 of the file, in hex; empty when it is not known
     * @param data of what it carries and prints; null when it carries nothing, or prints something else
     */
    public record OfFile(String sha256, String data) {
        static OfFile of(String sha256, ImportedMeeting read) {
            Carried carried = read.facts().carried();
            return new OfFile(sha256, carried == null ? null : carried.sha256());
        }
    }

    /** What a person is told of each of these files: which edition it is, or whose content it has. */
    public Future<Map<OfFile, List<Said>>> editions(SqlConnection conn, Actor actor, Collection<OfFile> files) {
        return recognized(conn, actor, files).map(known -> known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().said())));
    }

    /** By the file itself; where that is unknown, by the data it carries. */
    private Future<Map<OfFile, Recognized>> recognized(SqlConnection conn, Actor actor, Collection<OfFile> files) {
        Set<String> hashes = files.stream()
                .flatMap(file -> Stream.of(file.sha256(), file.data()))
                .filter(hash -> hash != null && !hash.isEmpty())
                .collect(Collectors.toSet());
        return verify.find(conn, actor, hashes).map(known -> files.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), file -> recognized(known, file))));
    }

    private static Recognized recognized(Map<String, Known> known, OfFile file) {
        Known same = known.get(file.sha256());
        if (same != null) return new Recognized(same, true);
        return new Recognized(file.data() == null ? null : known.get(file.data()), false);
    }

    private Future<Void> demandNew(SqlConnection conn, String bodyId, Origin origin) {
        if (!origin.once()) return Future.succeededFuture();
        return imported.lock(conn, origin.sha256(), bodyId)
                .compose(locked -> imported.meetingOf(conn, origin.sha256(), List.of(bodyId)))
                .map(before -> {
                    if (before.isPresent()) throw new Refusal(Code.IMPORT_TWICE);
                    return null;
                });
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
