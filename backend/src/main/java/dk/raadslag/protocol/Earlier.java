package dk.raadslag.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was stored when the list of participants knew one arrival and one departure of a person and an item knew
 * the last time it was opened, one vote and one written procedure: makes of it what would be written today. What is of
 * today already stays as it is.
 */
public final class Earlier {
    /** A second departure was kept as a sentence in the note. */
    private static final Pattern AWAY =
            Pattern.compile("(?:, )?fraværende kl\\. (\\d{1,2})\\.(\\d{2})-(\\d{1,2})\\.(\\d{2})");
    /** An item had at most one written procedure, which had no id. */
    private static final String THE_ONE = "00000000-0000-0000-0000-000000000000";

    private Earlier() {}

    /** A whole meeting, e.g. an edition. */
    public static JsonNode meeting(JsonNode meeting) {
        if (!(meeting instanceof ObjectNode known)) return meeting;
        attendance(known.path("attendance"), beginning(known));
        sections(known.path("sections"));
        sections(known.path("sent"));
        return known;
    }

    /** An event of the log; on which day its sentences were true it does not say, so they stay sentences. */
    public static JsonNode event(JsonNode event) {
        line(event.path("line"), null);
        meeting(event.path("meeting"));
        item(event.path("item"));
        if (event.path("procedure") instanceof ObjectNode procedure) named(procedure);
        return event;
    }

    /** @param began when the meeting began, Danish local time */
    public static JsonNode attendance(JsonNode lines, LocalDateTime began) {
        lines.forEach(line -> line(line, began));
        return lines;
    }

    public static JsonNode sections(JsonNode sections) {
        sections.forEach(section -> section.path("items").forEach(Earlier::item));
        return sections;
    }

    private static void item(JsonNode item) {
        if (!(item instanceof ObjectNode known)) return;
        treatment(known.path("treatment"));
        if (!known.has("stretches")) {
            ArrayNode stretches = known.putArray("stretches");
            if (known.path("openedAt").isTextual()) {
                ObjectNode stretch = stretches.addObject();
                stretch.set("opened", known.get("openedAt"));
                stretch.set("closed", known.get("doneAt"));
                stretch.putNull("by");
            }
        }
        for (String gone : new String[] {"openedAt", "doneAt", "seconds"}) known.remove(gone);
    }

    public static JsonNode treatment(JsonNode treatment) {
        if (!(treatment instanceof ObjectNode known)) return treatment;
        if (known.path("vote") instanceof ObjectNode vote)
            known.putArray("votes").add(vote);
        if (known.path("procedure") instanceof ObjectNode procedure) {
            known.putArray("procedures").add(named(procedure));
        }
        known.remove("vote");
        known.remove("procedure");
        return known;
    }

    private static ObjectNode named(ObjectNode procedure) {
        return procedure.has("id") ? procedure : procedure.put("id", THE_ONE);
    }

    private static void line(JsonNode line, LocalDateTime began) {
        if (!(line instanceof ObjectNode known) || known.has("stays")) return;
        ArrayNode stays = known.putArray("stays");
        String note = known.path("note").asText("");
        if (known.path("present").asBoolean()) {
            ObjectNode stay = stay(stays, known.get("arrived"), known);
            if (began != null) {
                for (Matcher away = AWAY.matcher(note); away.find(); ) {
                    LocalDateTime gone = after(began, away.group(1), away.group(2));
                    stay.put("to", instant(gone));
                    stay = stay(
                            stays,
                            JsonNodeFactory.instance.textNode(instant(after(gone, away.group(3), away.group(4)))),
                            known);
                }
                note = AWAY.matcher(note).replaceAll("").replaceFirst("^, ", "");
            }
            stay.set("to", known.get("left"));
        }
        // Of a seat's apology nobody wrote but to the secretariat; what the secretariat wrote in its own form is for
        // all.
        boolean apology = known.path("group").asText().equals("APOLOGY")
                && !known.path("seatId").isNull();
        known.set("apologyNote", apology ? known.get("note") : null);
        known.put("note", apology || note.isEmpty() ? null : note);
        for (String gone : new String[] {"present", "arrived", "left", "online"}) known.remove(gone);
    }

    private static ObjectNode stay(ArrayNode stays, JsonNode from, ObjectNode line) {
        ObjectNode stay = stays.addObject();
        stay.set("from", from);
        return stay.putNull("to").put("online", line.path("online").asBoolean());
    }

    /** The first moment from {@code before} on at which Danish clocks show this time. */
    private static LocalDateTime after(LocalDateTime before, String hour, String minute) {
        LocalDateTime minuteBefore = before.withSecond(0).withNano(0);
        LocalDateTime time = LocalDateTime.of(
                before.toLocalDate(), LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute) % 60));
        return time.isBefore(minuteBefore) ? time.plusDays(1) : time;
    }

    private static String instant(LocalDateTime danish) {
        return danish.atZone(DanishTime.ZONE).toInstant().toString();
    }

    private static LocalDateTime beginning(ObjectNode meeting) {
        JsonNode started = meeting.path("startedAt");
        return started.isTextual()
                ? DanishTime.at(Instant.parse(started.asText()))
                : LocalDateTime.parse(meeting.path("start").asText());
    }
}
