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
            Map.of(
                    Counts.YES, "gav tilsagn",
                    Counts.CONDITIONAL, "gav tilsagn med forbehold",
                    Counts.NO, "gav afslag"),
            new Choice("given", Counts.YES, false),
            new Choice("given-reserved", Counts.CONDITIONAL, true),
            new Choice("declined", Counts.NO, false)),
    /** Tilslutning, in rounds. */
    ACCESSION(
            Map.of(Counts.YES, "tilsluttede sig", Counts.NEITHER, "afventer", Counts.NO, "sagde nej"),
            new Choice(InquiryKind.FIRST_ROUND, Counts.YES, false),
            new Choice(InquiryKind.SECOND_ROUND, Counts.YES, false),
            new Choice("awaits", Counts.NEITHER, false),
            new Choice("no", Counts.NO, false)),
    /** Indmelding: whole numbers ({@link Figures}). */
    REPORT(
            Map.of(Counts.YES, "har meldt ind", Counts.NO, "har intet at melde ind"),
            new Choice(InquiryKind.REPORTED, Counts.YES, false),
            new Choice("nothing", Counts.NO, false)),
    /** Høring. */
    HEARING(
            Map.of(
                    Counts.YES, "bakker op",
                    Counts.CONDITIONAL, "bakker op med bemærkninger",
                    Counts.NEITHER, "har ingen bemærkninger",
                    Counts.NO, "kan ikke bakke op"),
            new Choice("supports", Counts.YES, false),
            new Choice("supports-remarks", Counts.CONDITIONAL, true),
            new Choice("no-remarks", Counts.NEITHER, false),
            new Choice("cannot", Counts.NO, true)),
    /** Godkendelse. */
    APPROVAL(
            Map.of(
                    Counts.YES, "godkendte",
                    Counts.CONDITIONAL, "godkendte med bemærkninger",
                    Counts.NO, "godkendte ikke"),
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
        /** An answer that neither takes part nor refuses: no remarks, or a council that awaits. */
        NEITHER,
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

    /** @param did of each count that one of the choices has */
    InquiryKind(Map<Counts, String> did, Choice... choices) {
        this.did = did;
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
