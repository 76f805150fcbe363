package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.document.ImportPreview;
import dk.raadslag.document.ImportedStore.Imported;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.imports.BatchFile.Found;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Batches and their files as those who see them are told. */
final class Shown {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    private Shown() {}

    /** One line of the list of batches. */
    record Line(UUID id, String by, Instant at, int files, int waiting, int read, int refused, int created) {
        static Line of(BatchStore.Counted one) {
            return new Line(
                    one.batch().id(),
                    one.batch().by(),
                    one.batch().at(),
                    one.files(),
                    one.waiting(),
                    one.read(),
                    one.refused(),
                    one.created());
        }
    }

    /** The list, and what was imported lately. */
    record All(List<Line> imports, List<Imported> imported) {}

    /** A batch with its files. */
    record One(UUID id, String by, Instant at, long seq, List<File> files) {
        /** @param editions what each file is, as this person may know */
        static One of(Actor actor, Batches.Whole whole, Function<BatchFile, List<Said>> editions) {
            Batch batch = whole.batch();
            List<File> files = whole.files().stream()
                    .map(file -> File.of(file, Doubt.of(actor, file, whole.files()), editions.apply(file)))
                    .toList();
            return new One(batch.id(), batch.by(), batch.at(), batch.seq(), files);
        }
    }

    /**
     * @param refused why, null when it was not
     * @param edition which edition it is, or whose data it carries
     */
    record File(
            UUID id,
            String name,
            String sha256,
            long size,
            State state,
            Said refused,
            long seq,
            Understood found,
            UUID meetingId,
            Doubt doubt,
            List<Said> edition) {
        static File of(BatchFile file, Doubt doubt, List<Said> edition) {
            return new File(
                    file.id(),
                    file.name(),
                    file.sha256(),
                    file.size(),
                    file.state(),
                    file.code() == null ? null : new Said(Code.of(file.code()), Map.of()),
                    file.seq(),
                    file.found() == null ? null : Understood.of(file.found()),
                    file.meetingId(),
                    doubt,
                    edition);
        }

        /** What was understood, in short. */
        record Understood(
                String kind,
                String bodyId,
                String bodyName,
                String date,
                String start,
                int items,
                int people,
                int warnings,
                int unplaced) {
            static Understood of(Found found) {
                return new Understood(
                        found.kind().code(),
                        found.bodyId(),
                        found.bodyName(),
                        found.day() == null ? null : found.day().toString(),
                        found.start() == null ? null : found.start().format(HOURS),
                        found.items(),
                        found.people(),
                        found.warnings(),
                        found.unplaced());
            }
        }
    }

    /** A file as a person reviews it. */
    record Reviewed(File file, Corrections said, ImportPreview read) {
        static Reviewed of(ReviewService.Review review) {
            // What is read names the edition among its warnings.
            return new Reviewed(File.of(review.file(), null, List.of()), review.said(), review.read());
        }
    }
}
