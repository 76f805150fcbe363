package dk.raadslag.preview;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.http.Preview;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Previews of meetings, their items, and bodies: what somebody without a login sees of them now, and nothing else. */
public final class PreviewRoutes implements Preview.Source {
    /** In characters; programs show two or three lines. */
    private static final int LONGEST = 240;

    private static final Pattern MEETING =
            Pattern.compile("/moede/([0-9a-f-]{36})(?:/dagsorden)?/?|/moede/([0-9a-f-]{36})/punkt/([^/]+)/?");
    private static final Pattern BODY = Pattern.compile("/organ/([^/]+)/?");

    private final MeetingService meetings;
    private final Bodies bodies;

    public PreviewRoutes(Meetings meetings) {
        this.meetings = meetings.service();
        this.bodies = meetings.bodies();
    }

    @Override
    public Future<Optional<Preview>> of(String path) {
        Matcher meeting = MEETING.matcher(path);
        if (meeting.matches()) {
            return (meeting.group(1) != null
                            ? meetings.facts(Actor.ANONYMOUS, UUID.fromString(meeting.group(1)))
                                    .map(PreviewRoutes::of)
                            : meetings.get(Actor.ANONYMOUS, UUID.fromString(meeting.group(2)))
                                    .map(seen -> of(seen, meeting.group(3))))
                    .recover(PreviewRoutes::noneIfUnknown);
        }
        Matcher body = BODY.matcher(path);
        return Future.succeededFuture(
                body.matches()
                        ? bodies.byId(body.group(1))
                                .map(known -> new Preview(
                                        known.name(), "Møder, beslutninger og hvem der sidder i " + known.name() + "."))
                        : Optional.empty());
    }

    private static Future<Optional<Preview>> noneIfUnknown(Throwable failure) {
        return failure instanceof Refusal ? Future.succeededFuture(Optional.empty()) : Future.failedFuture(failure);
    }

    private static Optional<Preview> of(MeetingSnapshot seen) {
        List<Item> items = items(seen).toList();
        String titles = items.stream().map(Item::title).distinct().collect(Collectors.joining(" · "));
        String count = items.isEmpty() ? "" : items.size() == 1 ? "1 punkt: " : items.size() + " punkter: ";
        return Optional.of(new Preview(what(seen) + ": " + named(seen), cut(count + titles)));
    }

    /** @param wanted its id or its number */
    private static Optional<Preview> of(MeetingSnapshot seen, String wanted) {
        return items(seen)
                .filter(item ->
                        item.id().toString().equals(wanted) || item.number().equals(wanted))
                .findFirst()
                .map(item -> new Preview(item.number() + " " + item.title(), described(seen, item)));
    }

    private static String described(MeetingSnapshot seen, Item item) {
        String words = Stream.of(TextField.DECISION, TextField.RECOMMENDATION, TextField.BACKGROUND)
                .map(field -> RichText.orEmpty(item.words().get(field)).plain().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return cut(named(seen) + (words.isEmpty() ? "" : ": " + words));
    }

    private static String what(MeetingSnapshot seen) {
        return seen.kind() == MeetingSnapshot.Kind.MINUTES ? "Referat" : "Dagsorden";
    }

    private static String named(MeetingSnapshot seen) {
        return seen.body() + ", " + DanishTime.day(seen.start());
    }

    private static Stream<Item> items(MeetingSnapshot seen) {
        return seen.sections().stream().flatMap(section -> section.items().stream());
    }

    /** At the end of a word. */
    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) return line;
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
