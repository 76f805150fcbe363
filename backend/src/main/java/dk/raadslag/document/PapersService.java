package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attachment.FileService;
import dk.raadslag.base.TempFolder;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.append.Appender;
import dk.raadslag.document.append.NotAppended;
import dk.raadslag.document.append.Order;
import dk.raadslag.document.append.Order.Manner;
import dk.raadslag.document.bundle.Contents;
import dk.raadslag.document.bundle.Contents.Entry;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.document.layout.PaperLeaves;
import dk.raadslag.document.layout.PaperLeaves.Leaf;
import dk.raadslag.document.layout.PaperLeaves.Place;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.WriteStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An agenda or minutes with their papers in one PDF. It is made of what its reader sees, and each paper asks again when
 * its turn comes; nothing of it is kept. The bytes go by way of a folder that is gone with the answer ({@link Fetch}).
 */
final class PapersService {
    private static final String PDF = "application/pdf";
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_BYTES = 100 * MEGABYTE;
    private static final int MOST_PAPERS = 200;
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 6;
    /** That are made, or fetched. */
    private static final int MOST_FOLDERS = 24;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final Press press;
    private final EditionService editions;
    private final FileService files;
    private final AtOnce waiting = new AtOnce(MOST_WAITING);
    private final AtOnce folders = new AtOnce(MOST_FOLDERS);

    PapersService(Vertx vertx, Press press, EditionService editions, FileService files) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("papers", AT_ONCE, LONGEST.toSeconds() * 3, TimeUnit.SECONDS);
        this.press = press;
        this.editions = editions;
        this.files = files;
    }

    /** @param content writes all its bytes, once */
    record Made(String name, Function<WriteStream<Buffer>, Future<Void>> content) {}

    /** All that is printed on the leaves. */
    private record Leaves(MeetingSnapshot meeting, List<Leaf> leaves) {}

    /**
     * The document of the snapshot's kind with its papers; of those that cannot be read, with their leaves alone.
     * Fails with {@code too-large}, with {@code too-many} when many are made, and with {@code storage-full} when the
     * disk is.
     *
     * @param seen as the actor sees it
     * @param printing called when the rest takes long
     */
    Future<Made> of(Actor actor, MeetingSnapshot seen, Manner manner, Runnable printing) {
        Contents contents = new Contents();
        contents.papers(seen.kind() == Kind.AGENDA ? seen.mapItems(PapersService::ofAgenda) : seen);
        List<Entry> papers = contents.entries();
        long bytes = papers.stream().mapToLong(Entry::size).sum();
        if (bytes > MOST_BYTES || papers.size() > MOST_PAPERS) throw tooLarge();
        return editions.current(actor, seen, Format.PDF, printing).compose(document -> {
            if (papers.isEmpty())
                return Future.succeededFuture(
                        new Made(document.name(), out -> out.write(Buffer.buffer(document.bytes()))));
            return waiting.during(() -> {
                folders.take();
                return TempFolder.make(vertx)
                        .compose(folder -> inFolder(folder, actor, seen, document, manner, papers)
                                .recover(FullDisk::<Made>refused)
                                .recover(cause ->
                                        Future.<Made>failedFuture(cause).eventually(() -> folder.gone(vertx))))
                        .recover(FullDisk::<Made>refused)
                        .onFailure(cause -> folders.back());
            });
        });
    }

    private static Item ofAgenda(Item item) {
        return item.withAttachments(
                item.attachments().stream().filter(paper -> !paper.ofDecision()).toList());
    }

    private Future<Made> inFolder(
            TempFolder folder,
            Actor actor,
            MeetingSnapshot seen,
            PrintedFile document,
            Manner manner,
            List<Entry> papers) {
        Path path = folder.path();
        return vertx.fileSystem()
                .writeFile(path.resolve(Order.DOCUMENT).toString(), Buffer.buffer(document.bytes()))
                .compose(ok -> copied(path, actor, manner, papers, 0))
                .compose(ok -> put(folder, seen, manner, papers, Set.of()))
                .map(made -> new Fetch(vertx, folder, made, Fetch.Patience.USUAL, folders::back))
                .map(fetch -> new Made(DocumentName.withPapers(document.name()), fetch::to));
    }

    /**
     * What cannot be read shows while it is put in; then its leaf says so, and the others are put together once more.
     *
     * @param unreadable places of papers
     */
    private Future<Path> put(
            TempFolder folder, MeetingSnapshot seen, Manner manner, List<Entry> papers, Set<Integer> unreadable) {
        return (manner == Manner.APPENDED
                        ? leaves(folder.path(), seen, papers, unreadable)
                        : Future.<Void>succeededFuture())
                .compose(ok ->
                        workers.executeBlocking(() -> put(folder, order(seen, manner, papers, unreadable)), false))
                .recover(cause -> cause instanceof NotAppended told
                        ? again(told, seen, papers, unreadable).compose(all -> put(folder, seen, manner, papers, all))
                        : Future.failedFuture(cause));
    }

    /** All that are known to be unreadable; not for ever, should others turn out to be so each time. */
    private static Future<Set<Integer>> again(
            NotAppended told, MeetingSnapshot seen, List<Entry> papers, Set<Integer> before) {
        if (told.unreadable().isEmpty()) return Future.failedFuture(tooLarge());
        if (before.isEmpty()) return Future.succeededFuture(told.unreadable());
        int first = told.unreadable().iterator().next();
        String name = leaf(seen, papers.get(first), null).title();
        return Future.failedFuture(new Refusal(Code.PAPER_UNREADABLE, Map.of("paper", name)));
    }

    private Future<Void> leaves(Path folder, MeetingSnapshot seen, List<Entry> papers, Set<Integer> unreadable) {
        List<Leaf> leaves = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++)
            leaves.add(leaf(seen, papers.get(at), unreadable.contains(at) ? Place.UNREADABLE : null));
        MeetingSnapshot alone = seen.withSections(List.of()).withAttendance(List.of());
        return press.print(
                        "leaves",
                        new Leaves(alone, leaves),
                        of -> Format.PDF.write(PaperLeaves.of(of.meeting(), of.leaves())))
                .compose(bytes -> vertx.fileSystem()
                        .writeFile(folder.resolve(Order.LEAVES).toString(), Buffer.buffer(bytes)));
    }

    /** @param known null to go by the kind of file */
    private static Leaf leaf(MeetingSnapshot seen, Entry entry, Place known) {
        Item item = seen.item(entry.itemId()).orElseThrow();
        Attachment paper = item.attachments().stream()
                .filter(one -> one.id().equals(entry.attachmentId()))
                .findFirst()
                .orElseThrow();
        Place place = entry.mediaType().equals(PDF) ? Place.FOLLOWS : Place.NO_PDF;
        return new Leaf(item, paper, known == null ? place : known);
    }

    private static boolean isCopied(Manner manner, Entry paper) {
        return manner == Manner.EMBEDDED || paper.mediaType().equals(PDF);
    }

    /** One after the other; each asks again whether its reader may see it. */
    private Future<Void> copied(Path folder, Actor actor, Manner manner, List<Entry> papers, int at) {
        if (at == papers.size()) return Future.succeededFuture();
        Entry paper = papers.get(at);
        Future<Void> copied = !isCopied(manner, paper)
                ? Future.succeededFuture()
                : files.file(actor, paper.attachmentId(), Optional.of(paper.version()), Optional.empty())
                        .compose(file -> vertx.fileSystem()
                                .open(folder.resolve(String.valueOf(at)).toString(), new OpenOptions().setWrite(true))
                                .compose(to ->
                                        files.send(file, 0, file.size(), to).eventually(to::close)));
        return copied.compose(ok -> copied(folder, actor, manner, papers, at + 1));
    }

    private static Order order(MeetingSnapshot seen, Manner manner, List<Entry> papers, Set<Integer> unreadable) {
        List<Order.Paper> named = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            Entry paper = papers.get(at);
            String file = isCopied(manner, paper) && !unreadable.contains(at) ? String.valueOf(at) : null;
            String name = paper.path().substring(paper.path().indexOf('/') + 1).replace("/", " – ");
            named.add(new Order.Paper(file, leaf(seen, paper, null).title(), name, paper.mediaType()));
        }
        String dated = seen.start().atZone(DanishTime.ZONE).toOffsetDateTime().toString();
        return new Order(manner, PaperLeaves.heading(), dated, named);
    }

    private static Path put(TempFolder folder, Order order) throws IOException {
        Appender.run(folder.path(), order, LONGEST);
        folder.keepOnly(Order.RESULT);
        return folder.path().resolve(Order.RESULT);
    }

    /** Whatever it is too much of: the whole file would be too large. */
    private static Refusal tooLarge() {
        return new Refusal(Code.TOO_LARGE, Map.of("most", MOST_BYTES / MEGABYTE));
    }
}
