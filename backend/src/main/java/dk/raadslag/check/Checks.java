package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.paper.PaperFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All checks of a document. Pure: the same meeting gives the same findings, in the order of the agenda. */
public final class Checks {
    private Checks() {}

    /**
     * @param meeting whole
     * @param kind of the document that is to be sent
     * @param known the meetings that a link may lead to
     * @param files what is known of the files of papers, by their hashes
     */
    public static List<Finding> of(MeetingSnapshot meeting, Kind kind, Set<UUID> known, Map<String, PaperFacts> files) {
        Stream<Finding> people = kind == Kind.MINUTES
                ? Stream.concat(ParticipantCheck.of(meeting), NotedApprovedCheck.of(meeting))
                : Stream.of();
        Stream<Finding> items = meeting.items().flatMap(item -> ofItem(meeting, item, kind, known, files));
        return Stream.of(
                        ofSecrecy(meeting),
                        people,
                        TimeCheck.of(meeting),
                        items,
                        AppointmentCheck.of(meeting),
                        SpellingCheck.of(meeting))
                .flatMap(findings -> findings)
                .toList();
    }

    /** Findings that tell people something they may not know. */
    static Stream<Finding> ofSecrecy(MeetingSnapshot meeting) {
        return Stream.concat(SecrecyCheck.of(meeting), ClosedMarkCheck.of(meeting));
    }

    private static Stream<Finding> ofItem(
            MeetingSnapshot meeting, Item item, Kind kind, Set<UUID> known, Map<String, PaperFacts> files) {
        return Stream.of(
                        TreatmentCheck.of(item, kind),
                        AttachmentCheck.of(item, kind),
                        FileCheck.of(item, kind, files),
                        SelfNotingCheck.of(item),
                        DateCheck.of(item),
                        DeadlineCheck.of(item, meeting.start().toLocalDate()),
                        TimeCheck.of(meeting, item),
                        PaperYearCheck.of(item),
                        StaleFutureCheck.of(item, meeting.start().toLocalDate()),
                        EmptyLeadInCheck.of(item),
                        ofNumbers(item),
                        GiverCheck.of(item),
                        TermCheck.of(item),
                        SameDayCheck.of(item, meeting.start().toLocalDate()),
                        ListCountCheck.of(item),
                        ExpectedMoneyCheck.of(item),
                        NoteCheck.of(item),
                        LeadingLinkCheck.of(item),
                        LinkCheck.of(meeting, item, known),
                        SignCheck.of(item),
                        CivilNumberCheck.of(item),
                        kind == Kind.MINUTES ? AlternativesCheck.of(item) : Stream.<Finding>of(),
                        kind == Kind.MINUTES ? VoteCheck.of(item, meeting) : Stream.<Finding>of())
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> ofNumbers(Item item) {
        return Stream.of(
                        TableCheck.of(item),
                        TableChangeCheck.of(item),
                        RegionRowsCheck.of(item),
                        TotalCheck.of(item),
                        PartsCheck.of(item),
                        ChangeCheck.of(item),
                        PeriodCheck.of(item))
                .flatMap(findings -> findings);
    }
}
