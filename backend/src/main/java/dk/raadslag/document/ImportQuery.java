package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Corrections.Placement;
import dk.raadslag.document.read.CorrectionsBuilder;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's corrections to a document they import, as they stand in the query of the address. */
final class ImportQuery {
    private static final Map<String, TextField> TEXTS =
            TextField.OF_ITEMS.stream().collect(Collectors.toMap(ImportQuery::inQuery, text -> text));
    private static final Map<String, Group> PEOPLE =
            Stream.of(Group.PARTICIPANT, Group.APOLOGY).collect(Collectors.toMap(ImportQuery::inQuery, group -> group));

    private final Function<String, Optional<String>> said;

    private ImportQuery(Function<String, Optional<String>> said) {
        this.said = said;
    }

    /** @param said the parameter of that name, accepted by the contract */
    static Corrections of(Function<String, Optional<String>> said) {
        try {
            return new ImportQuery(said).corrections();
        } catch (DateTimeException e) {
            throw new Refusal(Code.BAD_DATE);
        } catch (NumberFormatException e) {
            throw new Refusal(Code.UNKNOWN_LINE);
        }
    }

    private Corrections corrections() {
        String time = said.apply("time").orElse(null);
        return CorrectionsBuilder.builder()
                .body(said.apply("body").orElse(null))
                .date(said.apply("date").map(LocalDate::parse).orElse(null))
                .start(time == null ? null : LocalTime.parse(time.substring(0, 5)))
                .end(time == null || time.length() < 11 ? null : LocalTime.parse(time.substring(6)))
                .kind(said.apply("kind")
                        .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .orElse(null))
                .closed(lines("closed"))
                .open(lines("open"))
                .declined(lines("declined"))
                .headings(lines("headings"))
                .words(lines("words"))
                .placed(placed())
                .build();
    }

    private Set<Integer> lines(String name) {
        return parts(name).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** E.g. {@code 12-14:98:decision}: lines 12 to 14 belong to the decision of the item of line 98. */
    private List<Placement> placed() {
        return parts("placed")
                .map(part -> part.split("[-:]"))
                .map(part -> new Placement(
                        Integer.parseInt(part[0]),
                        Integer.parseInt(part[1]),
                        Integer.parseInt(part[2]),
                        TEXTS.get(part[3]),
                        PEOPLE.get(part[3])))
                .toList();
    }

    private static String inQuery(Enum<?> target) {
        return target.name().toLowerCase(Locale.ROOT);
    }

    private Stream<String> parts(String name) {
        return said.apply(name).stream().flatMap(list -> Arrays.stream(list.split(",")));
    }
}
