package dk.raadslag.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An approval that makes a commitment final, about the same item and so known to the same people.
 *
 * @param closedAt when it was closed before its last day was over, or null
 * @param choices the newest of each party that answered
 */
record Follower(
        UUID id, String question, LocalDate lastDay, Visible visible, Instant closedAt, Map<UUID, String> choices) {

    boolean isOver(Instant now) {
        return Inquiry.isOver(lastDay, closedAt, now);
    }

    /** Whether a party said yes; remarks do not take that back. */
    boolean isApprovedBy(UUID externalId) {
        String choice = choices.get(externalId);
        return choice != null
                && InquiryKind.APPROVAL
                        .choice(choice)
                        .filter(said -> said.counts() != InquiryKind.Counts.NO)
                        .isPresent();
    }

    /** As one viewer may see it. @param approved how many of those who are asked approved; null for who may not know */
    record View(UUID id, String question, LocalDate lastDay, boolean over, Integer approved) {}

    static List<View> views(Look look) {
        return look.whole().followers().stream()
                .map(one -> new View(
                        one.id(),
                        one.question(),
                        one.lastDay(),
                        one.isOver(look.now()),
                        look.shows(one.visible(), one.isOver(look.now()))
                                ? (int) look.whole().parties().stream()
                                        .filter(party -> party.isAsked() && one.isApprovedBy(party.externalId()))
                                        .count()
                                : null))
                .toList();
    }
}
