package dk.raadslag.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A row that was found, before anybody is told of it.
 *
 * @param words all of them, or of a paper those of the page
 * @param place of the item in its meeting, as text in the order of the agenda
 * @param sent of a decision, when the minutes were sent out; null before, and for anything else
 * @param page of a paper; null when its name was found, and for anything else
 */
record Hit(
        UUID key,
        UUID meeting,
        String bodyId,
        String body,
        LocalDateTime start,
        Kind kind,
        UUID item,
        UUID part,
        String number,
        String place,
        String title,
        boolean closed,
        String outcome,
        String words,
        Instant sent,
        Integer page) {}
