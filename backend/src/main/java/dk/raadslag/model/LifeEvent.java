package dk.raadslag.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What happens to a meeting as a whole. */
public sealed interface LifeEvent extends Event {
    /** It sends out a document, which is kept. */
    sealed interface SendsOut extends LifeEvent {
        /** Null until the document is sealed. */
        Edition edition();

        /** The same event with the sealed document. */
        SendsOut with(Edition edition);
    }

    /** The first event of every meeting. */
    record MeetingCreated(MeetingSnapshot meeting) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return meeting;
        }
    }

    /** The meeting's time or place changed. */
    record MeetingDescribed(LocalDateTime start, LocalDateTime end, String place, String link) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStart(start).withEnd(end).withPlace(place).withLink(link);
        }
    }

    /** The meeting's deadlines were set by hand, or calculated again. */
    record DeadlinesSet(Deadlines deadlines) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withDeadlines(deadlines);
        }
    }

    /** The agenda is being written. */
    record DraftingBegun() implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.DRAFTING);
        }
    }

    /** Directors may read the draft, and comment on it until the deadline. */
    record CommentingBegun(LocalDate deadline) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.COMMENTING)
                    .withDeadlines(new Deadlines(
                            before.deadlines().material(),
                            before.deadlines().agenda(),
                            deadline,
                            before.deadlines().remarks()));
        }
    }

    /** The secretariat took the draft a step back: directors no longer read it, or it is a planned date again. */
    record DraftTakenBack(MeetingStatus status) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(status);
        }
    }

    /** The agenda was sent out; from now on the public may read it. */
    record AgendaPublished(Edition edition) implements SendsOut {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.PUBLISHED).withEdition(edition);
        }

        @Override
        public Event told(Audience audience) {
            return new AgendaPublished(edition.withOpenSha256(null));
        }

        @Override
        public SendsOut with(Edition edition) {
            return new AgendaPublished(edition);
        }
    }

    /** Somebody changes the agenda that was sent out; until it is sent again others read it as it was. */
    record RevisionBegun() implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withRevising(true)
                    .withSent(before.sections().stream()
                            .map(section -> section.mapItems(Item::asSent))
                            .toList());
        }
    }

    /** The changed agenda was sent out ("revideret dagsorden"). */
    record AgendaRevised(Edition edition) implements SendsOut {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withRevising(false).withSent(null).withEdition(edition);
        }

        @Override
        public Event told(Audience audience) {
            return new AgendaRevised(edition.withOpenSha256(null));
        }

        @Override
        public SendsOut with(Edition edition) {
            return new AgendaRevised(edition);
        }
    }

    /** The meeting is on; the body has this many seats. */
    record MeetingStarted(int seats) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.LIVE, moment.at(), null).withSeats(seats);
        }
    }

    /** The meeting is over; the minutes are being finished. */
    record MeetingEnded() implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withStatus(MeetingStatus.ENDED, before.startedAt(), moment.at())
                    .withSpeakers(List.of());
        }
    }

    /** The minutes were sent out; their decisions freeze, and remarks are accepted until the end of this day. */
    record MinutesSent(Edition edition, LocalDate remarksUntil) implements SendsOut {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.MINUTES_SENT)
                    .withEdition(edition)
                    .withDeadlines(new Deadlines(
                            before.deadlines().material(),
                            before.deadlines().agenda(),
                            before.deadlines().comments(),
                            remarksUntil));
        }

        @Override
        public Event told(Audience audience) {
            return new MinutesSent(edition.withOpenSha256(null), remarksUntil);
        }

        @Override
        public SendsOut with(Edition edition) {
            return new MinutesSent(edition, remarksUntil);
        }
    }

    /** The minutes are final. */
    record MinutesApproved() implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.MINUTES_APPROVED);
        }
    }

    /** The meeting will not take place. */
    record MeetingCancelled() implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.at(MeetingStatus.CANCELLED);
        }
    }

    /** Whether followers see decisions while they are written. */
    record DecisionsShown(boolean shown) implements LifeEvent {
        @Override
        public MeetingSnapshot applyTo(MeetingSnapshot before, Moment moment) {
            return before.withShowsDecisions(shown);
        }
    }
}
