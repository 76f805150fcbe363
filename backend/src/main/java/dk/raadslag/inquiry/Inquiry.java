package dk.raadslag.inquiry;

import dk.raadslag.danish.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An inquiry ("forespørgsel") about an item, unfiltered: only {@link Look} may let any of it out.
 *
 * @param lastDay the whole day, in Denmark
 * @param rate øre for each inhabitant, or null
 * @param keyDay of when the inhabitants were counted; null without a rate
 * @param keySource who counted them; null without a rate
 * @param remindedAt when those who had not answered were reminded last, or null
 * @param closedAt when it was closed before its last day was over, or null
 * @param follows what it makes final; null for one that stands by itself
 * @param meetingId of the item as things are now; null when it stands on no agenda
 */
record Inquiry(
        UUID id,
        String bodyId,
        UUID itemId,
        UUID meetingId,
        InquiryKind kind,
        String question,
        LocalDate lastDay,
        Visible visible,
        Long rate,
        LocalDate keyDay,
        String keySource,
        Instant openedAt,
        Instant remindedAt,
        Instant closedAt,
        Followed follows) {

    /** The commitment that an approval makes final. */
    record Followed(UUID id, String question) {}

    /**
     * One that is asked, or left out.
     *
     * @param municipality the official code of the municipality whose council it is, or null
     * @param reasonOut why it is not asked; null when it is
     * @param inhabitants null when they are not known, or it has none of its own
     */
    record Party(UUID externalId, String name, String municipality, String reasonOut, Integer inhabitants) {
        boolean isAsked() {
            return reasonOut == null;
        }
    }

    /**
     * The newest of a party.
     *
     * @param numbers in the order of the figures; empty where none are asked, or the party has none to report
     * @param channel how it came; {@code app} when the party wrote it itself
     */
    record Answer(
            UUID externalId, String choice, String words, List<Long> numbers, String channel, Instant at, String by) {}

    /**
     * A whole number that is asked for.
     *
     * @param sumAs figures of the same word are added up; null for one that stands by itself
     */
    record Figure(String label, String sumAs, long min, long max) {}

    /** @param was the last day before; of one that was closed, the day on which it was */
    record Extension(LocalDate was, LocalDate until, String why, Instant at) {}

    /** An inquiry with all that belongs to it. @param answers without those that were withdrawn */
    record Whole(
            Inquiry inquiry,
            List<Figure> figures,
            List<Party> parties,
            List<Answer> answers,
            List<Extension> extensions,
            List<Follower> followers) {}

    /** True when nobody can answer any more: from the midnight after its last day, or since it was closed. */
    boolean isOver(Instant now) {
        return isOver(lastDay, closedAt, now);
    }

    static boolean isOver(LocalDate lastDay, Instant closedAt, Instant now) {
        return closedAt != null
                || !lastDay.plusDays(1)
                        .atStartOfDay(DanishTime.ZONE)
                        .toInstant()
                        .isAfter(now);
    }
}
