package dk.raadslag.inquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is asked, with what can be answered. In JSON and SQL in lower case. */
enum InquiryKind {
    /** Tilsagn. */
    COMMITMENT(
            "gav tilsagn",
            "gav tilsagn med forbehold",
            "gav afslag",
            new Choice("given", Counts.YES, false),
            new Choice("given-reserved", Counts.CONDITIONAL, true),
            new Choice("declined", Counts.NO, false)),
    /** Tilslutning, in rounds. */
    ACCESSION(
            "tilsluttede sig",
            "afventer",
            "sagde nej",
            new Choice(InquiryKind.FIRST_ROUND, Counts.YES, false),
            new Choice(InquiryKind.SECOND_ROUND, Counts.YES, false),
            new Choice("awaits", Counts.CONDITIONAL, false),
            new Choice("no", Counts.NO, false)),
    /** Indmelding: whole numbers ({@link Figures}). */
    REPORT(
            "har meldt ind",
            "har meldt ind med forbehold",
            "har intet at melde ind",
            new Choice(InquiryKind.REPORTED, Counts.YES, false),
            new Choice("nothing", Counts.NO, false)),
    /** Høring. */
    HEARING(
            "bakker op",
            "bakker op med bemærkninger",
            "kan ikke bakke op",
            new Choice("supports", Counts.YES, false),
            new Choice("supports-remarks", Counts.CONDITIONAL, true),
            new Choice("no-remarks", Counts.YES, false),
            new Choice("cannot", Counts.NO, true)),
    /** Godkendelse. */
    APPROVAL(
            "godkendte",
            "godkendte med bemærkninger",
            "godkendte ikke",
            new Choice("approved", Counts.YES, false),
            new Choice("approved-remarks", Counts.CONDITIONAL, true),
            new Choice("rejected", Counts.NO, false));

    /** The one choice that numbers belong to. */
    static final String REPORTED = "reported";

    static final String FIRST_ROUND = "first-round";
    static final String SECOND_ROUND = "second-round";

    enum Counts {
        YES,
        CONDITIONAL,
        NO;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param needsWords a reservation or remarks belong to it */
    record Choice(String key, Counts counts, boolean needsWords) {}

    private final Map<Counts, String> did;
    private final List<Choice> choices;

    InquiryKind(String yes, String conditional, String no, Choice... choices) {
        this.did = Map.of(Counts.YES, yes, Counts.CONDITIONAL, conditional, Counts.NO, no);
        this.choices = List.of(choices);
    }

    List<Choice> choices() {
        return choices;
    }

    /** Empty when the kind has no such choice. */
    Optional<Choice> choice(String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /** What those did who answered like this, as minutes write it. */
    String did(Counts counts) {
        return did.get(counts);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static InquiryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
