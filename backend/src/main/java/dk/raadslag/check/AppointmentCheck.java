package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Warning;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody by name goes in or out of a body, in an item where nobody looks for appointments afterwards. */
final class AppointmentCheck {
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern OF_APPOINTMENTS = Pattern.compile(
            "udpeg|valg|konstitu|medlem|repræsentant|stedfortræder|suppleant|indstilling af",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String WORD = "\\p{Lu}[\\p{Ll}.’'-]+";
    private static final String NAME = "(" + WORD + "(?: (?:" + WORD
            + "|\\p{Lu}\\.)){1,4})(?: ?\\(\\p{Lu}{1,3}\\))?(?:, (?!som\\b|der\\b)[^,.\\n]{2,40},?)?";
    private static final Pattern CHANGED = Pattern.compile(
            NAME
                    + " (?:er (?:\\p{Ll}+ ){0,2}(?:udtrådt|indtrådt|udpeget|valgt ind)|(?:ud|ind)træder|træder (?:\\p{Ll}+ ){0,2}(?:ind|ud)(?! af (?:kraft|brug))"
                    + "|(?:har |er |bliver |)(?:\\p{Ll}+ ){0,2}(?:trukket sig|udpeges|vælges)|trækker sig|ønsker at (?:trække sig|udtræde|træde ud)"
                    + "|har (?:\\p{Ll}+ ){0,2}ønsket at (?:trække sig|udtræde|træde ud))"
                    + "(?! (?:som |til )?(?:mødeleder|ordstyrer|dirigent|referent|stemmetæller))(?= (?:\\p{Ll}+ ){0,3}(?:af|i|til|som|fra|for)\\b|[.,])",
            FLAGS);
    /** "Er i stedet Bo Lund udpeget til bestyrelsen." */
    private static final Pattern INVERTED = Pattern.compile(
            "(?<=\\b(?:er|bliver) )" + NAME
                    + " (?:\\p{Ll}+ ){0,2}(?:udtrådt|indtrådt|udpeget|valgt)(?= (?:af|i|til|som)\\b)",
            FLAGS);
    /** Words that stand in the names of organisations, and not of people. */
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*\\b(?:Region\\p{L}*|KKR|KL|Kommun\\p{L}*|Erhvervs\\p{L}*|Danmark\\p{L}*|Dansk\\p{L}*|Universitet\\p{L}*|Hospital\\p{L}*|Det|Den|De|Fra|Som|Der|For"
                    + "|Midtjylland|Nordjylland|Sjælland|Syddanmark|Hovedstaden|\\p{L}+(?:udvalg|råd|styrelse|gruppe|kommune|forening|net|hus)\\p{L}*)\\b.*",
            FLAGS);

    private AppointmentCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        return meeting.sections().stream()
                .filter(section -> section.title() == null || !isOfAppointments(section.title()))
                .flatMap(section -> section.items().stream())
                .filter(item -> !isOfAppointments(item.title()))
                .flatMap(AppointmentCheck::of);
    }

    private static boolean isOfAppointments(String title) {
        return OF_APPOINTMENTS.matcher(title).find();
    }

    private static Stream<Finding> of(Item item) {
        return Passage.of(item)
                .flatMap(passage -> Stream.of(CHANGED, INVERTED)
                        .flatMap(changed -> changed.matcher(passage.prose()).results())
                        .filter(found -> !ORGANISATION.matcher(found.group(1)).matches())
                        .map(MatchResult::group)
                        .map(words -> Finding.in(
                                item,
                                Warning.APPOINTMENT_ELSEWHERE,
                                Map.of("words", Excerpt.of(words), "place", passage.place()))))
                .limit(1);
    }
}
