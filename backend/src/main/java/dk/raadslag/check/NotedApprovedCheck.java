package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Minutes that approve what was only to be noted: "tager orienteringen til efterretning" is answered by "godkendte
 * indstillingen", and readers cannot tell whether anything was approved. One finding, as it is a habit of the writer.
 */
final class NotedApprovedCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NOTES =
            Pattern.compile("\\btil\\s+efterretning|\\borienteres\\b|\\btil\\s+orientering", FLAGS);
    private static final Pattern ASKS_MORE = Pattern.compile(
            "\\b(?:godkend|tiltræd|beslut|udpeg|vælg|giver?\\b[^.]{0,30}\\btilsagn|tilslut|anbefal|bakke|fastsæt|afsæt|drøft|peger på|indstiller til|videresend)",
            FLAGS);
    private static final Pattern APPROVES = Pattern.compile(
            "\\bgodkendte\\s+indstilling|\\bindstilling(?:en|erne|spunkterne)\\s+(?:blev|er)\\s+godkendt|^\\s*indstilling(?:en|erne)\\s+godkendt|^\\s*godkendt\\b",
            FLAGS);

    private NotedApprovedCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        String numbers = meeting.items()
                .filter(NotedApprovedCheck::isApproved)
                .map(Item::number)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.ofMeeting(Warning.NOTED_APPROVED, Map.of("numbers", numbers)));
    }

    private static boolean isApproved(Item item) {
        if (item.text(TextField.RECOMMENDATION) == null || item.text(TextField.DECISION) == null) return false;
        String asked = item.text(TextField.RECOMMENDATION).plain();
        String decision = item.text(TextField.DECISION).plain();
        return NOTES.matcher(asked).find()
                && !ASKS_MORE.matcher(asked).find()
                && APPROVES.matcher(decision).find()
                && !NOTES.matcher(decision).find();
    }
}
