package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.document.print.CommentsPdf;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** All comments of a round as one document, for chair and secretariat. */
final class RoundExport {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' H.mm", Locale.forLanguageTag("da-DK"));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));
    private static final Map<String, String> STATES =
            Map.of("open", "Åben", "accepted", "Indarbejdet", "resolved", "Løst");
    private static final Map<String, String> FIELDS =
            Map.of("background", "Baggrund", "recommendation", "Indstilling", "casePresentation", "Sagsfremstilling");

    private final Vertx vertx;
    private final RoundReading reading;

    RoundExport(Vertx vertx, RoundReading reading) {
        this.vertx = vertx;
        this.reading = reading;
    }

    /** One comment as it is written out. */
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

    /** @param as csv, pdf or docx */
    Future<File> of(Actor actor, UUID roundId, String as) {
        return reading.export(actor, roundId).compose(round -> vertx.executeBlocking(() -> document(round, as), false));
    }

    private static File document(RoundView round, String as) {
        String title = "Bemærkninger til udkast: " + round.meeting().body() + " "
                + DAY.format(round.meeting().start());
        List<Line> lines = lines(round);
        String name = "bemaerkninger." + as;
        return switch (as) {
            case "csv" -> new File("text/csv; charset=utf-8", name, CommentsCsv.of(lines));
            case "docx" ->
                new File(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        name,
                        CommentsDocx.of(title, paragraphs(round, lines)));
            default ->
                new File(
                        "application/pdf",
                        name,
                        CommentsPdf.of(
                                round.meeting().body(),
                                title,
                                paragraphs(round, lines),
                                round.deadline().atZone(Look.DENMARK)));
        };
    }

    /** Item by item, each thread with its answers. */
    private static List<Line> lines(RoundView round) {
        List<Line> lines = new ArrayList<>();
        for (RoundView.OfItem item : round.items()) {
            String heading = item.number() + " " + item.title();
            for (RoundView.Said said : round.comments()) {
                if (!said.itemId().equals(item.id()) || said.answers() != null) continue;
                lines.add(line(heading, said));
                round.comments().stream()
                        .filter(answer -> said.id().equals(answer.answers()))
                        .forEach(answer -> lines.add(line(heading, answer)));
            }
        }
        return lines;
    }

    private static Line line(String item, RoundView.Said said) {
        String by = said.from() == null ? said.name() : said.name() + ", " + said.from();
        String state = said.answers() != null
                ? ""
                : STATES.get(said.state()) + (said.reason() == null ? "" : ": " + said.reason());
        return new Line(
                item,
                said.field() == null ? "" : FIELDS.get(said.field().code()),
                said.quote(),
                said.words(),
                said.proposal(),
                by,
                MOMENT.format(said.at().atZone(Look.DENMARK)),
                state,
                said.answers() != null);
    }

    private static List<CommentsPdf.Paragraph> paragraphs(RoundView round, List<Line> lines) {
        List<CommentsPdf.Paragraph> out = new ArrayList<>();
        out.add(paragraph("Frist: " + MOMENT.format(round.deadline()) + ". " + round.answered() + " af "
                + round.askedCount() + " har svaret."));
        String item = "";
        for (Line line : lines) {
            if (!line.item().equals(item)) out.add(new CommentsPdf.Paragraph(line.item(), true));
            item = line.item();
            String state = line.state().isEmpty() ? "" : " (" + line.state() + ")";
            out.add(paragraph((line.answer() ? "Svar fra " : "") + line.by() + ", " + line.at() + state));
            if (line.quote() != null) out.add(paragraph("Til " + line.field() + ": \"" + line.quote() + "\""));
            if (!line.words().isBlank()) out.add(paragraph(line.words()));
            if (line.proposal() != null) out.add(paragraph("Forslag: \"" + line.proposal() + "\""));
        }
        return out;
    }

    private static CommentsPdf.Paragraph paragraph(String words) {
        return new CommentsPdf.Paragraph(words, false);
    }
}
