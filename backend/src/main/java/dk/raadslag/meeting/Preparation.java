package dk.raadslag.meeting;

import dk.raadslag.db.Database;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.ItemEvent;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.Section;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a step of a meeting's life needs to know of other meetings, of seats, and of the rules of its body. */
public final class Preparation {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));
    private final Database db;
    private final MeetingStore meetings;
    private final BodyRules rules;

    public Preparation(Database db, MeetingStore meetings, BodyRules rules) {
        this.db = db;
        this.meetings = meetings;
        this.rules = rules;
    }

    /**
     * What a meeting begins with.
     *
     * @param seats how many the body has that day
     * @param expected a line for each holder of one
     */
    record Beginning(int seats, List<Attendance> expected) {}

    /** Of nothing when there is no such meeting. */
    Future<Beginning> beginning(UUID meetingId) {
        return db.read(conn -> meetings.when(conn, meetingId).compose(found -> {
            if (found.isEmpty()) return Future.succeededFuture(new Beginning(0, List.of()));
            String bodyId = found.get().bodyId();
            LocalDate day = found.get().start().toLocalDate();
            return rules.seats(conn, bodyId, day).compose(seats -> rules.expected(conn, bodyId, day)
                    .map(expected -> new Beginning(seats, expected)));
        }));
    }

    /** The day that was chosen, or else the one that the body's rules give. */
    Future<LocalDate> remarksUntil(UUID meetingId, LocalDate chosen) {
        if (chosen != null) return Future.succeededFuture(chosen);
        return db.read(conn -> meetings.when(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(null)
                        : rules.remarksUntil(conn, found.get().bodyId())));
    }

    /** What approving the minutes of the meeting before this one takes. */
    Future<Approving> approvalOf(UUID meetingId) {
        return db.read(conn -> meetings.before(conn, meetingId)).map(Approving::new);
    }

    /** @param last the body's meeting before this one, empty when there is none */
    record Approving(Optional<MeetingStore.When> last) {
        /** Changes or adds the item that approves the last minutes; nothing when there are none to approve. */
        List<Event> approve(MeetingSnapshot meeting) {
            if (last.isEmpty() || meeting.sections().isEmpty()) return List.of();
            String title = "Godkendelse af referat fra mødet den "
                    + DAY.format(last.get().start());
            Optional<Item> standing = meeting.items()
                    .filter(item -> item.title().toLowerCase(Locale.ROOT).startsWith("godkendelse af referat"))
                    .findFirst();
            // Whatever somebody wrote already stands.
            if (standing.isPresent()
                    && (standing.get().plan().approves() != null
                            || standing.get().recommendation() != null)) {
                return List.of();
            }
            Item fresh = standing.map(item -> Item.fresh(item.number(), title).withPlan(item.plan()))
                    .orElseGet(() -> Item.fresh("1", title));
            Item item = fresh.withRecommendation(recommendation(meeting))
                    .withPlan(fresh.plan().withApproves(last.get().id()));
            int section =
                    standing.map(old -> sectionOf(meeting.sections(), old)).orElse(0);
            Event added = new ItemEvent.ItemAdded(section, 0, item);
            return standing.<List<Event>>map(old -> List.of(new ItemEvent.ItemRemoved(old.id()), added))
                    .orElse(List.of(added));
        }

        private RichText recommendation(MeetingSnapshot meeting) {
            String day = DAY.format(last.get().start());
            return RichText.ofPlain(
                    meeting.houseStyle() == HouseStyle.KKR
                            ? "Det indstilles, at " + meeting.body() + " godkender referatet fra mødet den " + day + "."
                            : "Det indstilles, at referatet fra mødet den " + day + " godkendes.");
        }

        private static int sectionOf(List<Section> sections, Item item) {
            for (int at = 0; at < sections.size(); at++) {
                if (sections.get(at).items().contains(item)) return at;
            }
            return 0;
        }
    }
}
