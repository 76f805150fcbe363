package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.access.TicketStore;
import dk.raadslag.attachment.FileService;
import dk.raadslag.attachment.FileVersion;
import dk.raadslag.base.Base;
import dk.raadslag.document.bundle.CaseXml;
import dk.raadslag.document.bundle.Contents;
import dk.raadslag.document.bundle.Contents.Entry;
import dk.raadslag.document.bundle.Manifest;
import dk.raadslag.document.bundle.ZipStream;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.document.write.Format;
import dk.raadslag.meeting.Editions;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A whole meeting as one ZIP: agenda and minutes, the papers in folders of their items, the items for systems of cases,
 * and what is in it with hashes. Everything is made of what its reader sees; each paper asks again when its turn comes.
 */
final class BundleService {
    private static final Duration LINK_VALID = Duration.ofMinutes(10);
    private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX);

    private final Base base;
    private final MeetingService meetings;
    private final EditionService editions;
    private final FileService files;
    private final TicketStore tickets = new TicketStore();

    BundleService(Base base, MeetingService meetings, EditionService editions, FileService files) {
        this.base = base;
        this.meetings = meetings;
        this.editions = editions;
        this.files = files;
    }

    /**
     * A ZIP that is made while it is sent.
     *
     * @param content writes all its bytes
     */
    record Bundle(String name, Function<WriteStream<Buffer>, Future<Void>> content) {}

    /**
     * The ZIP; fails with {@code unknown}.
     *
     * @param ticket from a link; then its holder asks instead of {@code actor}
     * @param printing called when the rest takes long
     */
    Future<Bundle> of(Actor actor, UUID meetingId, Optional<String> ticket, Runnable printing) {
        return ticket.map(secret -> holder(secret, meetingId))
                .orElse(Future.succeededFuture(actor))
                .compose(asking -> meetings.get(asking, meetingId).compose(seen -> {
                    printing.run();
                    return printed(asking, kinds(seen), new ArrayList<>())
                            .compose(documents -> packed(asking, seen, documents));
                }));
    }

    /** A secret that opens the ZIP for some minutes without a login; empty for a visitor, who needs none. */
    Future<Optional<String>> ticket(Actor actor, UUID meetingId) {
        return meetings.facts(actor, meetingId).compose(seen -> {
            if (actor.isAnonymous()) return Future.succeededFuture(Optional.empty());
            String secret = SecretLink.fresh();
            return base.db()
                    .write(conn -> tickets.issue(
                            conn,
                            SecretLink.hash(secret),
                            meetingId,
                            actor,
                            base.clock().instant().plus(LINK_VALID),
                            base.clock().instant()))
                    .map(Optional.of(secret));
        });
    }

    private Future<Actor> holder(String secret, UUID meetingId) {
        return base.db()
                .read(conn -> tickets.holder(
                        conn, SecretLink.hash(secret), meetingId, base.clock().instant()))
                .map(found -> found.orElseThrow(() -> new Refusal(Code.BAD_TICKET)));
    }

    /** The documents of somebody who sees the meeting so; the last is the one that the meeting has come to. */
    private static List<MeetingSnapshot> kinds(MeetingSnapshot seen) {
        MeetingSnapshot agenda = seen.withKind(Kind.AGENDA);
        return MeetingService.mayHaveMinutes(seen) ? List.of(agenda, seen.withKind(Kind.MINUTES)) : List.of(agenda);
    }

    private record Printed(MeetingSnapshot of, Format format, PrintedFile file) {}

    /** One after the other, so that a ZIP takes no more of the press than a reader. */
    private Future<List<Printed>> printed(Actor actor, List<MeetingSnapshot> kinds, List<Printed> done) {
        if (done.size() == kinds.size() * FORMATS.size()) return Future.succeededFuture(done);
        MeetingSnapshot kind = kinds.get(done.size() / FORMATS.size());
        Format format = FORMATS.get(done.size() % FORMATS.size());
        return editions.current(actor, kind, format, () -> {}).compose(file -> {
            done.add(new Printed(kind, format, file));
            return printed(actor, kinds, done);
        });
    }

    private Future<Bundle> packed(Actor actor, MeetingSnapshot seen, List<Printed> documents) {
        MeetingSnapshot last = documents.get(documents.size() - 1).of();
        return base.vertx()
                .executeBlocking(
                        () -> {
                            Contents contents = new Contents();
                            Map<String, byte[]> made = new LinkedHashMap<>();
                            documents.forEach(document -> made.put(
                                    contents.document(
                                                    bare(document.file().name()),
                                                    document.format().ending(),
                                                    document.format().mediaType(),
                                                    document.file().bytes(),
                                                    Editions.hash(
                                                            document.file().bytes()))
                                            .path(),
                                    document.file().bytes()));
                            contents.papers(last);
                            byte[] cases = CaseXml.of(last, contents.entries());
                            contents.cases(cases, Editions.hash(cases));
                            made.put(Contents.CASES, cases);
                            byte[] manifest = Manifest.of(seen, contents.entries());
                            String name = DocumentName.of(last, last.kind(), 0, "zip");
                            return new Bundle(
                                    name,
                                    out -> send(actor, new ZipStream(out, seen.start()), manifest, contents, made));
                        },
                        false);
    }

    private static String bare(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    private Future<Void> send(
            Actor actor, ZipStream zip, byte[] manifest, Contents contents, Map<String, byte[]> made) {
        Future<Void> sent = zip.add(Contents.MANIFEST, manifest);
        for (Entry entry : contents.entries()) {
            byte[] bytes = made.get(entry.path());
            sent = sent.compose(ok -> bytes != null
                    ? zip.add(entry.path(), bytes)
                    : files.file(actor, entry.attachmentId(), Optional.of(entry.version()), Optional.empty())
                            .compose(file -> zip.add(entry.path(), out -> whole(file, out))));
        }
        return sent.compose(ok -> zip.finish());
    }

    private Future<Void> whole(FileVersion file, WriteStream<Buffer> out) {
        return files.send(file, 0, file.size(), out);
    }
}
