package dk.raadslag.inquiry;

import dk.raadslag.live.SeenNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An inquiry as one viewer may see it.
 *
 * @param seq changes with everything in it
 * @param item null while it stands on no agenda
 * @param over nobody can answer any more
 * @param closed it was closed before its last day was over
 * @param readable members can read the item, and so be written to
 * @param runs sees all answers; {@code writes}: opens, extends, reminds and answers on behalf of others
 * @param tally null for those who do not see the answers, as {@code phrase}, the sentence for the decision
 * @param sums of each figure; null for those who do not see the answers
 * @param remindedAt for those who write
 */
record InquiryView(
        long seq,
        UUID id,
        String bodyId,
        String body,
        OfItem item,
        InquiryKind kind,
        String question,
        LocalDate lastDay,
        Visible visible,
        boolean over,
        boolean closed,
        boolean readable,
        boolean runs,
        boolean writes,
        Long rate,
        LocalDate keyDay,
        String keySource,
        List<InquiryKind.Choice> choices,
        List<Inquiry.Figure> figures,
        List<OfParty> parties,
        Tally tally,
        Integer open,
        String phrase,
        List<Long> sums,
        List<Inquiry.Extension> extensions,
        Instant remindedAt,
        Inquiry.Followed follows,
        List<Follower.View> followers) {

    record OfItem(UUID id, UUID meetingId, String number, String title, LocalDateTime start, boolean closed) {}

    /**
     * @param mine the viewer answers for it
     * @param amount rate times inhabitants in øre, or null
     * @param approved its conditional answer was made final
     * @param answer null when there is none, or the viewer does not see it
     */
    record OfParty(
            UUID externalId,
            String name,
            boolean council,
            boolean mine,
            String reasonOut,
            Integer inhabitants,
            Long amount,
            OfAnswer answer,
            boolean approved) {}

    /** @param by for those who run the meeting and for the party itself, as {@code channel}; null for others */
    record OfAnswer(String choice, String words, List<Long> numbers, Instant at, String by, String channel) {}

    static InquiryView of(Look look, String body) {
        InquiryView view = view(look, body, 0);
        return view(look, body, SeenNumber.of(view));
    }

    private static InquiryView view(Look look, String body, long seq) {
        Inquiry inquiry = look.inquiry();
        boolean shows = look.showsOthers();
        Set<UUID> finals = look.finals();
        Tally tally = shows ? Tally.of(look.whole(), finals) : null;
        return new InquiryView(
                seq,
                inquiry.id(),
                inquiry.bodyId(),
                body,
                look.item() == null
                        ? null
                        : new OfItem(
                                look.item().id(),
                                look.meeting().id(),
                                look.item().number(),
                                look.item().title(),
                                look.meeting().start(),
                                look.item().closed()),
                inquiry.kind(),
                inquiry.question(),
                inquiry.lastDay(),
                inquiry.visible(),
                look.isOver(),
                inquiry.closedAt() != null,
                look.readable(),
                look.audience().runs(),
                look.audience().writes(),
                inquiry.rate(),
                inquiry.keyDay(),
                inquiry.keySource(),
                inquiry.kind().choices(),
                look.whole().figures(),
                look.whole().parties().stream()
                        .map(party -> party(look, party, shows, finals))
                        .toList(),
                tally,
                tally == null ? null : tally.open(),
                tally == null ? null : tally.phrase(look.whole(), look.isOver()),
                shows ? Figures.sums(look.whole()) : null,
                look.whole().extensions(),
                look.audience().writes() ? inquiry.remindedAt() : null,
                inquiry.follows(),
                Follower.views(look));
    }

    private static OfParty party(Look look, Inquiry.Party party, boolean shows, Set<UUID> finals) {
        boolean mine = look.answersFor(party);
        boolean names = mine || look.audience().runs();
        Long rate = look.inquiry().rate();
        return new OfParty(
                party.externalId(),
                party.name(),
                party.municipality() != null,
                mine,
                party.reasonOut(),
                party.inhabitants(),
                rate == null || party.inhabitants() == null
                        ? null
                        : Math.multiplyExact(rate, (long) party.inhabitants()),
                !shows && !mine
                        ? null
                        : look.answerOf(party.externalId())
                                .map(answer -> new OfAnswer(
                                        answer.choice(),
                                        answer.words(),
                                        answer.numbers(),
                                        answer.at(),
                                        names ? answer.by() : null,
                                        names ? answer.channel() : null))
                                .orElse(null),
                finals.contains(party.externalId()) && (shows || mine));
    }
}
