package dk.raadslag.today;

import dk.raadslag.model.MeetingSnapshot;

/**
 * A meeting that concerns somebody, without words.
 *
 * @param whole the meeting uncut, to find what belongs to the person: nothing of it may stand on a card
 * @param mine as the person may see it
 */
public record Own(MeetingSnapshot whole, MeetingSnapshot mine) {}
