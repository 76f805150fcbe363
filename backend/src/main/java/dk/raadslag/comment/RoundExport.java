package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.document.Press;
import dk.raadslag.document.layout.CommentsDocument;
import dk.raadslag.document.layout.CommentsDocument.Kind;
import dk.raadslag.document.layout.CommentsDocument.Paragraph;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.write.Format;
import dk.raadslag.words.WordDifference;
import dk.raadslag.words.WordDifference.Part;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All comments of a round as one document, for chair and secretariat. */
final class RoundExport {
    private static final Map<String, String> STATES =
            Map.of("open", "Åben", "accepted", "Indarbejdet", "resolved", "Løst");

    private final Vertx vertx;
    private final Press press;
    private final RoundReading reading;

    RoundExport(Vertx vertx, Press press, RoundReading reading) {
        this.vertx = vertx;
        this.press = press;
        this.reading = reading;
    }

    /** One comment in an export. */
    record Line(
            String item,
            String field,
            String quote,
            String words,
            String proposal,
            String by,
            String at,
            String state,
            boolean answer) {}

    /** @param name offered for saving */
    record File(String mediaType, String name, byte[] bytes) {}

    /** All that is printed: the same for everybody who may have it. */
    record Sheet(String author, String title, LocalDateTime deadline, List<Line> lines, List<Paragraph> paragraphs) {}

    /** @param as csv, pdf or docx */
    Future<File> of(Actor actor, UUID roundId, String as) {
        return reading.export(actor, roundId)
                .compose(round -> vertx.executeBlocking(() -> sheet(round), false))
                .compose(sheet -> press.print(as, sheet, printing(as)))
                .map(bytes -> new File(mediaType(as), "bemaerkninger." + as, bytes));
    }

    private static Sheet sheet(RoundView round) {
        String title = "Bemærkninger til udkast: " + round.meeting().body() + " "
                + DanishTime.day(round.meeting().start());
        List<Line> lines = lines(round);
        return new Sheet(round.meeting().body(), title, round.deadline(), lines, paragraphs(round, lines));
    }

    private static Function<Sheet, byte[]> printing(String as) {
        return switch (as) {
            case "csv" -> sheet -> CommentsCsv.of(sheet.lines());
            case "docx" -> sheet -> Format.DOCX.write(document(sheet));
            default -> sheet -> Format.PDF.write(document(sheet));
        };
    }

    private static Document document(Sheet sheet) {
        return CommentsDocument.of(
                sheet.author(),
                sheet.title(),
                sheet.paragraphs(),
                sheet.deadline().atZone(DanishTime.ZONE));
    }

    private static String mediaType(String as) {
        return as.equals("csv")
                ? "text/csv; charset=utf-8"
                : Format.ofEnding(as).mediaType();
    }

    /** Item by item, each thread with its answers. */
    private static List<Line> lines(RoundView round) {
        List<Line> lines = new ArrayList<>();
        for (RoundView.OfItem item : round.items()) add(lines, round, item.id(), item.number() + " " + item.title());
        for (RoundView.Gone item : round.gone()) {
            add(lines, round, item.id(), item.number() + " " + item.title() + " (ikke længere på dagsordenen)");
        }
        return lines;
    }

    private static void add(List<Line> lines, RoundView round, UUID itemId, String heading) {
        for (RoundView.Said said : round.comments()) {
            if (!said.itemId().equals(itemId) || said.answers() != null) continue;
            lines.add(line(heading, said));
            round.comments().stream()
                    .filter(answer -> said.id().equals(answer.answers()))
                    .forEach(answer -> lines.add(line(heading, answer)));
        }
    }

    private static Line line(String item, RoundView.Said said) {
        String by = PlacedName.of(said.name(), said.from());
        String state = said.answers() != null
                ? ""
                : STATES.get(said.state()) + (said.reason() == null ? "" : ": " + said.reason());
        return new Line(
                item,
                said.field() == null ? "" : where(said),
                said.quote(),
                said.words(),
                said.proposal(),
                by,
                DanishTime.moment(DanishTime.at(said.at()))
                        + (said.closed() ? ", skrevet, mens punktet var lukket" : ""),
                state,
                said.answers() != null);
    }

    private static String where(RoundView.Said said) {
        if (said.inTable() == null) return said.field().heading();
        String cell = Stream.of(said.inTable().row(), said.inTable().column())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return said.field().heading() + ", tabellen »" + said.inTable().table() + "«"
                + (cell.isEmpty() ? "" : " (" + cell + ")");
    }

    private static List<Paragraph> paragraphs(RoundView round, List<Line> lines) {
        List<Paragraph> out = new ArrayList<>();
        String answered = round.answered() + " af " + round.askedCount() + " har svaret.";
        out.add(plain(Kind.WORDS, false, "Frist: " + DanishTime.moment(round.deadline()) + ". " + answered));
        String item = "";
        for (Line line : lines) {
            if (!line.item().equals(item)) out.add(plain(Kind.HEADING, false, line.item()));
            item = line.item();
            boolean answer = line.answer();
            String state = line.state().isEmpty() ? "" : " (" + line.state() + ")";
            out.add(plain(Kind.BY, answer, (answer ? "Svar fra " : "") + line.by() + ", " + line.at() + state));
            if (line.quote() != null) {
                out.add(plain(Kind.QUOTE, answer, "Til " + line.field() + ": »" + line.quote() + "«"));
            }
            if (!line.words().isBlank()) out.add(plain(Kind.WORDS, answer, line.words()));
            if (line.proposal() != null) out.add(proposal(line));
        }
        return out;
    }

    /** Removed words are struck out, inserted ones underlined, as on the screen. */
    private static Paragraph proposal(Line line) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Forslag: ", WordDifference.Kind.SAME));
        parts.addAll(WordDifference.between(line.quote(), line.proposal()));
        return new Paragraph(Kind.WORDS, line.answer(), parts);
    }

    private static Paragraph plain(Kind kind, boolean answer, String words) {
        return new Paragraph(kind, answer, List.of(new Part(words, WordDifference.Kind.SAME)));
    }
}
