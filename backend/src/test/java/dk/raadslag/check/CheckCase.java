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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
