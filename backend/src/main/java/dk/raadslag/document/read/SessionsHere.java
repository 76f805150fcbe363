package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.Outline.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bodies and days whose decisions the items of a document hold. Where its cover names no body or no day, they tell
 * which meeting it is of: the last one to decide is its own.
 */
final class SessionsHere {
    private final Map<Session, Integer> items = new LinkedHashMap<>();
    private final Set<Session> ofOthers = new HashSet<>();
    private final int all;

    SessionsHere(List<SourceLine> content, List<Heading> headings) {
        all = headings.size();
        Set<Integer> begins = headings.stream().map(Heading::line).collect(Collectors.toSet());
        List<Session> ofItem = new ArrayList<>();
        Set<Session> points = new HashSet<>();
        boolean labelled = false;
        for (int i = headings.get(0).line(); i < content.size(); i++) {
            if (begins.contains(i)) ofItem.clear();
            FieldHeading heading = FieldHeading.of(content.get(i).bare())
                    .filter(field -> field.field() == Field.DECISION)
                    .orElse(null);
            // "Beslutning" below what others decided is the meeting's own.
            if (heading != null && heading.session() == null) ofOthers.addAll(ofItem);
            labelled |= heading != null && heading.session() == null;
            Session session = heading == null ? null : heading.session();
            if (session != null && Session.isPoint(content.get(i).bare())) points.add(session);
            if (session == null || ofItem.contains(session)) continue;
            ofItem.add(session);
            items.merge(session, 1, Integer::sum);
        }
        // Where the meeting's own decisions stand below "Beslutning", a point of another agenda is another body's.
        if (labelled) ofOthers.addAll(points);
    }

    /** The day of the meeting, when most items say what was decided on it. */
    LocalDate day(BodyName body) {
        return own(body).map(Session::date).orElse(null);
    }

    /** The body that decides on this day; without a day, the one that decides most items. */
    BodyName body(LocalDate date) {
        Optional<Session> most = date == null
                ? own(null)
                : items.keySet().stream()
                        .filter(session -> date.equals(session.date()) && !ofOthers.contains(session))
                        .max(Comparator.comparing(items::get));
        return most.filter(session -> date != null || !session.body().isEmpty())
                .map(session -> new BodyName(BodyName.cased(session.body()), null))
                .orElse(null);
    }

    private Optional<Session> own(BodyName body) {
        Session.Own mine = body == null ? null : new Session.Own(body.name(), null);
        return items.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= all)
                .map(Map.Entry::getKey)
                .filter(session -> !ofOthers.contains(session))
                .filter(session -> mine == null || session.isOf(mine))
                .max(Comparator.comparing(Session::date, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
