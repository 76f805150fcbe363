package dk.raadslag.check;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A meeting with one good item, and the findings of the checks. */
abstract class CheckCase {
    static final Item GOOD = Item.fresh("1.1", "Fælles cykelstier")
            .withWords(
                    TextField.RECOMMENDATION, RichText.ofPlain("Det indstilles, at KKR Midtjylland godkender planen."))
            .withWords(
                    TextField.CASE_PRESENTATION, RichText.ofPlain("Planen blev drøftet torsdag den 3. december 2026."));

    static Item decided(String words) {
        return GOOD.withStatus(ItemStatus.DONE, Outcome.APPROVED)
                .withWords(TextField.DECISION, words == null ? null : RichText.ofPlain(words));
    }

    static List<String> codes(MeetingSnapshot meeting, Kind kind) {
        return Checks.of(meeting, kind, Set.of(), Map.of()).stream()
                .map(Finding::code)
                .toList();
    }

    /** The good item with these words as its case. */
    static Item says(String words) {
        return GOOD.withWords(TextField.CASE_PRESENTATION, RichText.ofPlain(words));
    }

    static Item asks(String words) {
        return GOOD.withWords(TextField.RECOMMENDATION, RichText.ofPlain(words));
    }

    /** The good item with these words above a table. */
    static Item shows(TextTable table, String words) {
        return GOOD.withWords(
                TextField.CASE_PRESENTATION,
                new RichText(List.of(
                        new Op(words + "\n", Map.of()), new Op(table.toEmbed(), Map.of()), new Op("\n", Map.of()))));
    }

    /** Of rows whose cells are separated by "|"; the first is the heading. */
    static TextTable table(String... rows) {
        return TextTable.of(
                1,
                0,
                Stream.of(rows)
                        .map(row -> Stream.of(row.split("\\|"))
                                .map(String::strip)
                                .map(Cell::of)
                                .toList())
                        .toList());
    }

    static List<String> agenda(Item... items) {
        return codes(meeting(items), Kind.AGENDA);
    }

    static List<String> minutes(Item... items) {
        return codes(meeting(items), Kind.MINUTES);
    }

    static MeetingSnapshot meeting(Item... items) {
        return MeetingSnapshot.fresh(
                        "kkr-midtjylland",
                        "KKR Midtjylland",
                        HouseStyle.KKR,
                        MeetingStatus.DRAFTING,
                        LocalDateTime.of(2026, 12, 3, 10, 0))
                .withSections(List.of(new Section("1", "Sager", List.of(items))));
    }
}
