package dk.raadslag.document.read;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;

/**
 * How a document is written.
 *
 * @param kind null when the cover does not tell
 * @param own the meeting it is of, so that a decision of another one is not taken for its own
 * @param notes minutes without the texts of an agenda: words below a title tell what was said
 * @param labelled some items have their decision below a heading: "Beslutning"
 */
record Manner(HouseStyle style, Kind kind, Session.Own own, boolean notes, boolean labelled) {
    boolean own(Session session) {
        return session.isOf(own);
    }
}
