package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one item from its paragraphs; every paragraph ends up in exactly one of its fields. */
final class ItemReader {
    private static final Pattern LETTERED = Pattern.compile("[a-z][.)]\\s");
    private static final Pattern AT = Pattern.compile("[*_]*[Aa]t\\s");

    private final ItemBlock block;
    private final boolean closed;
    private final Manner manner;
    private final Set<Integer> declined;
    private final List<Paragraph> paragraphs;
    private final Map<Field, List<Paragraph>> texts = new EnumMap<>(Field.class);
    private final ItemReference reference;
    private final List<Paper> papers = new ArrayList<>();
    private final ItemTitle title;
    private Field field;
    /** The current text has no heading of its own, so anything may end it. */
    private boolean loose;
    /** The background has had a heading: what stood above it was its own until then. */
    private boolean headed;
    /** What another body decided comes next: what it recommends is not what this one was asked. */
    private boolean ofOthers;

    /** @param declined lines of marks without a paper */
    ItemReader(ItemBlock block, boolean closed, Manner manner, Set<Integer> declined) {
        this.block = block;
        this.closed = closed;
        this.manner = manner;
        this.declined = declined;
        this.title = block.title();
        this.reference = new ItemReference(title.presenters());
        this.paragraphs = block.body();
    }

    ImportedItem read(boolean minutes) {
        if (!title.recommendation().isEmpty()) {
            Optional<FieldHeading> heading = FieldHeading.of(title.recommendation());
            enter(Field.RECOMMENDATION, true);
            add(new Paragraph(heading.map(FieldHeading::rest).orElse(title.recommendation()), false, 0, List.of()));
        }
        boolean headed = paragraphs.stream().anyMatch(p -> headingOf(p)
                .filter(h -> h.field() == Field.RECOMMENDATION)
                .isPresent());
        for (int i = 0; i < paragraphs.size(); i++) place(i, headed);
        if (minutes && manner.kind() == Kind.MINUTES) DecidedWords.move(texts, field, manner.labelled());
        RichText decision = text(Field.DECISION);
        Outcome outcome =
                minutes && decision != null ? OutcomePhrase.in(decision.plain()).orElse(null) : null;
        Map<TextField, RichText> words = words();
        return new ImportedItem(
                block.line(),
                block.number(),
                title.title(),
                closed,
                reference.caseNumber(),
                reference.officers(),
                reference.presenters(),
                words,
                outcome,
                List.copyOf(papers),
                ItemKnowledge.of(title.title(), words).withSlot(block.slot()));
    }

    private Map<TextField, RichText> words() {
        Map<TextField, RichText> words = new EnumMap<>(TextField.class);
        for (Field each : Field.values()) {
            if (each != Field.ATTACHMENTS) words.put(TextField.valueOf(each.name()), text(each));
        }
        return TextField.each(TextField.OF_ITEMS, words::get);
    }

    private RichText text(Field wanted) {
        List<Paragraph> read = texts.getOrDefault(wanted, List.of());
        RichText text = RichTextWriter.write(read, wanted == Field.CASE_PRESENTATION);
        boolean told = read.stream().anyMatch(paragraph -> paragraph.role() != null);
        return told && wanted == Field.RECOMMENDATION ? HouseItalics.off(text) : text;
    }

    private void place(int i, boolean recommendationIsHeaded) {
        Paragraph paragraph = paragraphs.get(i);
        String bare = bare(paragraph);
        if (readReference(i, bare)) return;
        Optional<FieldHeading> heading = headingOf(paragraph);
        // "Referat" below a decision, and nothing below it: a form that was not filled in.
        if (heading.isPresent() && isEmptyAgain(heading.get(), i)) return;
        if (heading.isPresent() && opens(heading.get())) {
            begin(
                    paragraph,
                    heading.get()
                            .above(
                                    i + 1 < paragraphs.size()
                                            ? paragraphs.get(i + 1).text()
                                            : ""));
        } else if (heading.isPresent() && endsDecision(heading.get())) {
            enter(Field.CASE_PRESENTATION, false);
            add(paragraph);
        } else if (endsText(bare)) {
            enter(Field.CASE_PRESENTATION, !InnerHeading.is(bare));
            add(paragraph);
        } else if (!recommendationIsHeaded
                && !ofOthers
                && ItemSign.opensRecommendation(paragraph)
                && (field != Field.DECISION
                        || ItemSign.isOfOffice(paragraph) && !texts.containsKey(Field.RECOMMENDATION))) {
            enter(Field.RECOMMENDATION, true);
            add(paragraph);
        } else if (!readAttachment(paragraph)) {
            if (loose && leaves(paragraph)) enter(Field.CASE_PRESENTATION, true);
            if (field == null) enter(firstField(), true);
            add(paragraph);
            ofOthers = false;
        }
    }

    /** "Resumé" below the decision of an item that has said something before. */
    private boolean endsDecision(FieldHeading heading) {
        boolean other = heading.field() != Field.DECISION && heading.field() != Field.ATTACHMENTS;
        return field == Field.DECISION && other && heading.rest().isEmpty();
    }

    private boolean isEmptyAgain(FieldHeading heading, int i) {
        boolean ends =
                i + 1 == paragraphs.size() || headingOf(paragraphs.get(i + 1)).isPresent();
        boolean had = !texts.getOrDefault(heading.field(), List.of()).isEmpty();
        return ends
                && had
                && heading.session() == null
                && !heading.kept()
                && heading.rest().isEmpty();
    }

    /** A heading of the case, or "Sagen afgøres af: …", below a recommendation or a list of papers. */
    private boolean endsText(String bare) {
        if (field == null || field == Field.CASE_PRESENTATION) return false;
        if (InnerHeading.is(bare)) return field != Field.BACKGROUND || !loose;
        if (field == Field.RECOMMENDATION && !loose && namesCase(bare)) return true;
        if (field == Field.ATTACHMENTS) return AttachmentLine.endsList(bare);
        return field == Field.RECOMMENDATION && ItemSign.isReference(bare);
    }

    /** A short line below the last sentence of a recommendation, whatever it says, is a heading of the case. */
    private boolean namesCase(String bare) {
        List<Paragraph> soFar = texts.getOrDefault(field, List.of());
        boolean done = !soFar.isEmpty() && soFar.get(soFar.size() - 1).text().endsWith(".");
        return done
                && bare.length() < 60
                && Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0))
                && !bare.matches(".*[.,;:!?)]$|At\\b.*")
                && !ListMarker.opens(bare)
                && !MarginMark.of(bare).isPresent();
    }

    private void begin(Paragraph paragraph, FieldHeading heading) {
        Field into = heading.field();
        if (heading.session() != null && !manner.own(heading.session())) into = Field.CASE_PRESENTATION;
        boolean more = texts.containsKey(into) && !texts.get(into).isEmpty();
        headed |= into == Field.BACKGROUND;
        boolean asWords = heading.kept() || into != heading.field() || more;
        enter(into, !heading.rest().isEmpty());
        if (into == Field.ATTACHMENTS) {
            if (!heading.rest().isEmpty()) add(paragraph.withText(heading.rest()));
        } else if (asWords) {
            add(paragraph);
        } else if (!heading.rest().isEmpty()) {
            add(paragraph.withText(heading.rest()));
        }
        ofOthers = heading.session() != null && into != heading.field();
    }

    /** Case number, initials and presenter are at the top of the item; words beside them belong to its text. */
    private boolean readReference(int i, String bare) {
        if (field != null || !reference.read(paragraphs, i, bare)) return false;
        String words = reference.wordsBeside();
        if (!words.isEmpty()) {
            enter(firstField(), true);
            add(paragraphs.get(i).withText(words));
            field = null;
        }
        return true;
    }

    private static Optional<FieldHeading> headingOf(Paragraph paragraph) {
        return paragraph.isRow() ? Optional.empty() : FieldHeading.of(bare(paragraph));
    }

    /** The same word a second time, or "Baggrund" far down, is a heading within the text. */
    private boolean opens(FieldHeading heading) {
        if (heading.session() != null) return true;
        boolean late = heading.field() == Field.BACKGROUND && texts.containsKey(Field.CASE_PRESENTATION);
        boolean attachmentInText =
                heading.field() == Field.ATTACHMENTS && !heading.rest().isEmpty();
        if (late || attachmentInText) return false;
        return heading.field() == Field.ATTACHMENTS
                || heading.field() != field && !texts.containsKey(heading.field())
                || heading.field() == Field.BACKGROUND && !headed && field == Field.RECOMMENDATION
                || reopens(heading);
    }

    private boolean reopens(FieldHeading heading) {
        boolean after = field == Field.DECISION || field == Field.RECOMMENDATION || field == Field.ATTACHMENTS;
        return heading.field() == Field.CASE_PRESENTATION && (loose || after);
    }

    private boolean readAttachment(Paragraph paragraph) {
        if (field == Field.ATTACHMENTS) {
            String name = ListMarker.of(paragraph.text()).map(ListMarker::rest).orElse(paragraph.text());
            paper(paragraph, AttachmentLine.inList(name).replace('\t', ' '));
            return true;
        }
        if (paragraph.lines().stream().anyMatch(line -> declined.contains(line.number()))) return false;
        Optional<String> name = AttachmentLine.of(paragraph, manner.style());
        name.ifPresent(title -> paper(paragraph, title));
        return name.isPresent();
    }

    /** A recommendation without heading ends with its points, "Ikke behandlet" with its paragraph. */
    private boolean leaves(Paragraph paragraph) {
        List<Paragraph> soFar = texts.getOrDefault(field, List.of());
        if (soFar.isEmpty()
                || ListMarker.opens(paragraph.text())
                || LETTERED.matcher(paragraph.text()).lookingAt()) return false;
        String last = soFar.get(soFar.size() - 1).text();
        if (field == Field.RECOMMENDATION)
            return !last.matches("(?s).*(:|,|\\bat|og|indstiller|anbefaler|foreslår)[*\\s]*")
                    && !AT.matcher(paragraph.text()).lookingAt()
                    && !paragraph.text().startsWith("*");
        return field == Field.DECISION
                && OutcomePhrase.in(last).filter(o -> o == Outcome.NOT_REACHED).isPresent();
    }

    private Field firstField() {
        if (manner.notes()) return headedDecision() ? Field.CASE_PRESENTATION : Field.DECISION;
        boolean early = !texts.containsKey(Field.RECOMMENDATION) && !texts.containsKey(Field.DECISION);
        return manner.style() == HouseStyle.KKR && early ? Field.BACKGROUND : Field.CASE_PRESENTATION;
    }

    private boolean headedDecision() {
        return paragraphs.stream().anyMatch(paragraph -> headingOf(paragraph)
                .filter(heading -> heading.field() == Field.DECISION)
                .isPresent());
    }

    private void enter(Field newField, boolean withoutHeading) {
        field = newField;
        loose = withoutHeading;
        if (newField != Field.ATTACHMENTS) texts.computeIfAbsent(newField, key -> new ArrayList<>());
    }

    /**
     * A mark beside words that name no file makes a place to put the paper on, unless a person says that there is no
     * paper.
     */
    private void add(Paragraph paragraph) {
        List<Integer> marks = paragraph.marked() || paragraph.text().contains("./.") ? paragraph.marks() : List.of();
        String title = marks.isEmpty() ? "" : PaperTitle.near(paragraph.text(), "Bilag til punkt " + block.number());
        int wanted = 0;
        for (int mark : marks) {
            if (declined.contains(mark)) continue;
            wanted++;
            papers.add(
                    new Paper(mark, wanted == 1 ? title : title + " (" + wanted + ")", true, field == Field.DECISION));
        }
        texts.get(field).add(marks.isEmpty() || wanted > 0 ? paragraph : paragraph.unmarked());
    }

    private void paper(Paragraph paragraph, String name) {
        int line = paragraph.lines().isEmpty()
                ? block.line()
                : paragraph.lines().get(0).number();
        // What is marked in the text and named by its words may be listed, too.
        boolean known = papers.stream()
                .anyMatch(paper -> paper.guessed() && paper.title().equalsIgnoreCase(name));
        if (!known && !declined.contains(line)) papers.add(new Paper(line, name, false, false));
    }

    static String bare(Paragraph paragraph) {
        if (paragraph.text().length() > 4000) return "";
        return paragraph.text().replaceFirst("^[#*_ ]+", "").replaceFirst("(?<![*_ ])[*_ ]++$", "");
    }
}
