package dk.raadslag.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Procedure;
import dk.raadslag.model.Treatment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In the first format, the list of participants has one arrival and one departure for a person, and an item has only
 * the last time it was opened, one vote and one written procedure.
 */
final class ToFormat2 {
    static final List<Upcaster> ALL = List.of(
            new Upcaster(1, MeetingSnapshot.class, ToFormat2::meeting),
            new Upcaster(1, Attendance.class, ToFormat2::line),
            new Upcaster(1, Item.class, ToFormat2::item),
            new Upcaster(1, Treatment.class, ToFormat2::treatment),
            new Upcaster(1, Procedure.class, ToFormat2::procedure));

    /** The first format keeps a second departure as a sentence in the note. */
    private static final Pattern AWAY =
            Pattern.compile("(?:, )?fraværende kl\\. (\\d{1,2})\\.(\\d{2})-(\\d{1,2})\\.(\\d{2})");
    /** Danish local time at which a line's meeting began; V11 writes it into the lines of the column. */
    private static final String BEGAN = "began";

    private ToFormat2() {}

    /** A line alone does not tell on which day its sentence was true. */
    private static void meeting(ObjectNode meeting) {
        JsonNode started = meeting.path("startedAt");
        String began = started.isTextual()
                ? DanishTime.at(Instant.parse(started.textValue())).toString()
                : meeting.path("start").textValue();
        if (began == null) return;
        for (JsonNode line : meeting.path("attendance")) ((ObjectNode) line).put(BEGAN, began);
    }

    private static void line(ObjectNode line) {
        String note = line.path("note").asText("");
        ArrayNode stays = line.putArray("stays");
        if (line.path("present").asBoolean()) {
            ObjectNode stay = stay(stays, line.get("arrived"), line);
            if (line.path(BEGAN).isTextual()) {
                LocalDateTime before = LocalDateTime.parse(line.get(BEGAN).textValue());
                for (Matcher away = AWAY.matcher(note); away.find(); ) {
                    LocalDateTime gone = after(before, away.group(1), away.group(2));
                    before = after(gone, away.group(3), away.group(4));
                    stay.put("to", instant(gone));
                    stay = stay(stays, JsonNodeFactory.instance.textNode(instant(before)), line);
                }
                note = AWAY.matcher(note).replaceAll("").replaceFirst("^, ", "");
            }
            stay.set("to", line.get("left"));
        }
        // People wrote the apology of a seat to the secretariat; what the secretariat wrote into its own form is for
        // everybody.
        boolean toSecretariat = line.path("group").asText().equals("APOLOGY")
                && line.path("seatId").isTextual();
        line.put("apologyNote", toSecretariat && !note.isEmpty() ? note : null);
        line.put("note", toSecretariat || note.isEmpty() ? null : note);
        line.remove(List.of("present", "arrived", "left", "online", BEGAN));
    }

    private static ObjectNode stay(ArrayNode stays, JsonNode from, ObjectNode line) {
        ObjectNode stay = stays.addObject();
        stay.set("from", from);
        return stay.putNull("to").put("online", line.path("online").asBoolean());
    }

    /**
     * The first moment, from the minute of {@code before} on, at which Danish clocks show this time; may be past
     * midnight.
     */
    private static LocalDateTime after(LocalDateTime before, String hour, String minute) {
        LocalTime clock = LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute) % 60);
        LocalDateTime time = LocalDateTime.of(before.toLocalDate(), clock);
        return time.isBefore(before.withSecond(0).withNano(0)) ? time.plusDays(1) : time;
    }

    private static String instant(LocalDateTime danish) {
        return danish.atZone(DanishTime.ZONE).toInstant().toString();
    }

    private static void item(ObjectNode item) {
        ArrayNode stretches = item.putArray("stretches");
        if (item.path("openedAt").isTextual()) {
            ObjectNode stretch = stretches.addObject();
            stretch.set("opened", item.get("openedAt"));
            stretch.set("closed", item.get("doneAt"));
        }
        item.remove(List.of("openedAt", "doneAt", "seconds"));
    }

    private static void treatment(ObjectNode treatment) {
        list(treatment, "vote", "votes");
        list(treatment, "procedure", "procedures");
    }

    private static void list(ObjectNode treatment, String one, String many) {
        ArrayNode list = treatment.putArray(many);
        if (treatment.remove(one) instanceof ObjectNode known) list.add(known);
    }

    /** The first format has one for each item, without an id. */
    private static void procedure(ObjectNode procedure) {
        procedure.put("id", new UUID(0, 0).toString());
    }
}
