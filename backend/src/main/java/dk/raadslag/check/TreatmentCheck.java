package dk.raadslag.check;

import dk.raadslag.minutes.Answering;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An item that does not say what is asked for, or minutes that do not say what came of it. */
final class TreatmentCheck {
    /** Items under these headings are not asked to decide anything. */
    private static final Set<String> TALK = Set.of("eventuelt", "siden sidst", "gensidig orientering", "velkomst");

    private TreatmentCheck() {}

    static Stream<Finding> of(Item item, Kind kind) {
        List<Finding> findings = new ArrayList<>();
        boolean decides = item.plan().kind() == ItemKind.DECISION
                && !TALK.contains(item.title().strip().toLowerCase(Locale.ROOT));
        boolean asks = item.text(TextField.RECOMMENDATION) != null
                && !item.text(TextField.RECOMMENDATION).blank();
        if (kind == Kind.AGENDA) {
            if (decides && !asks) findings.add(Finding.in(item, Warning.NO_RECOMMENDATION));
        } else {
            if (item.treatment().procedures().stream().anyMatch(procedure -> !procedure.closed())) {
                findings.add(Finding.in(item, Warning.PROCEDURE_RUNNING));
            }
            boolean decided = item.text(TextField.DECISION) != null
                    && !item.text(TextField.DECISION).blank();
            if (item.status() != ItemStatus.DONE) {
                findings.add(Finding.in(item, Warning.NOT_DONE));
            } else if (!decided && item.outcome() != Outcome.NOT_REACHED && (decides || asks)) {
                findings.add(Finding.in(item, Warning.NO_DECISION));
            } else if (decided && asks && !Answering.answers(item)) {
                findings.add(Finding.in(item, Warning.VERB_DIFFERS));
            }
        }
        return findings.stream();
    }
}
