package dk.raadslag.document;

import dk.raadslag.attendance.Presence;
import dk.raadslag.document.layout.WebAddress;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Span;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Plan;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.model.Treatment;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of a meeting that a file carries and prints, what people can see on its pages. Anybody may have written the rest: how
 * an item ended beside its words, where a link leads, who counted votes. It is left out, or read from the words as in
 * any other file. How words look (headings, lists, columns) is the data's.
 */
final class Confirmed {
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){0,3}\\.?");

    private final MeetingSnapshot meeting;
    private final boolean minutes;
    private final Function<Item, Optional<ImportedItem>> printed;
    private final Set<String> addresses;

    private Confirmed(MeetingSnapshot meeting, List<Passage> passages, Function<Item, Optional<ImportedItem>> printed) {
        this.meeting = meeting;
        this.minutes = meeting.kind() == Kind.MINUTES;
        this.printed = printed;
        this.addresses = passages.stream()
                .flatMap(passage -> Stream.concat(
                        passage.marks().stream(), passage.cells().stream().flatMap(cell -> cell.marks().stream())))
                .map(Span::link)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @param carried prints what the passages say
     * @param printed an item as it is read from the words, where it is found there
     */
    static MeetingSnapshot of(
            MeetingSnapshot carried, List<Passage> passages, Function<Item, Optional<ImportedItem>> printed) {
        MeetingSnapshot meeting = Editions.read(CarriedData.of(carried));
        return new Confirmed(meeting, passages, printed).of();
    }

    private MeetingSnapshot of() {
        // When the items were treated is printed where somebody missed a part of one.
        boolean timed = minutes
                && meeting.items()
                        .anyMatch(item -> !Presence.notes(item, meeting).isEmpty());
        boolean oneDay = meeting.end() != null
                && meeting.end().toLocalDate().equals(meeting.start().toLocalDate());
        return meeting.withSeats(0)
                .withEnd(meeting.houseStyle() == HouseStyle.KKR && oneDay ? null : meeting.end())
                .withStartedAt(timed ? meeting.startedAt() : null)
                .withEndedAt(timed ? meeting.endedAt() : null)
                .withAttendance(meeting.attendance().stream()
                        .filter(line -> line.came() || line.group() == Group.APOLOGY)
                        .map(line -> line.withInsteadOf(isNamed(line.insteadOf(), line) ? line.insteadOf() : null))
                        .toList())
                .mapItems(item -> timed ? item : item.withStretches(List.of()))
                .mapItems(this::item);
    }

    /** A note that tells of the person is printed in place of the person. */
    private boolean isNamed(String person, Attendance line) {
        return person != null
                && (line.note() == null
                        || !line.note().toLowerCase(Locale.ROOT).contains("i stedet")
                        || line.note().contains(person)
                        || meeting.attendance().stream()
                                .anyMatch(one -> one.group() == Group.APOLOGY && person.equals(one.name())));
    }

    private Item item(Item item) {
        Optional<ImportedItem> read = printed.apply(item);
        Plan plan = Plan.NONE
                .withKind(read.map(one -> one.facts().kind().value()).orElse(Plan.NONE.kind()))
                .withTreatedBy(treatedBy(item.plan().treatedBy()));
        Item seen = item.withPlan(plan).withWords(TextField.each(TextField.OF_ITEMS, field -> text(item.text(field))));
        if (!minutes) return seen;
        return ended(seen, read.map(ImportedItem::outcome).orElse(null)).withTreatment(treatment(item.treatment()));
    }

    /** Where nobody wrote a decision, the outcome is printed. */
    private static Item ended(Item item, Outcome said) {
        if (item.text(TextField.DECISION) != null) return item.withStatus(ItemStatus.DONE, said);
        return item.status() == ItemStatus.DONE ? item : item.withStatus(ItemStatus.WAITING, null);
    }

    /** That it is closed is not printed, but taken: in doubt it is. */
    private TreatedBy treatedBy(TreatedBy by) {
        if (by == null || meeting.houseStyle() != HouseStyle.KKR) return null;
        boolean numbered =
                by.number() != null && ITEM_NUMBER.matcher(by.number()).matches();
        return new TreatedBy(
                by.itemId(), by.meetingId(), numbered ? by.number() : "", by.date(), text(by.decision()), by.closed());
    }

    private static Treatment treatment(Treatment treatment) {
        return treatment
                .withPoints(treatment.points().stream()
                        .filter(point -> point.outcome() != null)
                        .toList())
                .withVotes(treatment.votes().stream()
                        .map(vote -> vote.withByHands(true).withCalledAt(null).withClosedAt(null))
                        .toList());
    }

    private RichText text(RichText text) {
        if (text == null || text.blank()) return null;
        return new RichText(text.ops().stream().map(this::op).toList());
    }

    private RichText.Op op(RichText.Op op) {
        Map<String, Object> attributes = new HashMap<>(op.attributes());
        if (!leads(attributes.get("link"))) attributes.remove("link");
        Object insert = TextTable.in(op.insert())
                .<Object>map(table -> table(table).toEmbed())
                .orElse(op.insert());
        return new RichText.Op(insert, attributes);
    }

    private TextTable table(TextTable table) {
        List<List<TextTable.Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> leads(cell.link()) ? cell : cell.leadingTo(null))
                        .toList())
                .toList();
        return new TextTable(
                table.caption(),
                table.headRows(),
                table.headColumns(),
                table.columns(),
                rows,
                table.notes(),
                table.source(),
                table.total(),
                Map.of());
    }

    private boolean leads(Object link) {
        String address = WebAddress.of(link);
        return address != null && addresses.contains(address);
    }
}
