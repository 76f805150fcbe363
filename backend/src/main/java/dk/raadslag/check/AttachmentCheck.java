package dk.raadslag.check;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper that is marked or named but not there, or there but not mentioned. */
final class AttachmentCheck {
    private AttachmentCheck() {}

    static Stream<Finding> of(Item item, Kind kind) {
        List<Finding> findings = new ArrayList<>();
        List<Attachment> papers = papers(item, kind);
        for (Attachment paper : papers) {
            if (paper.fileName() == null) {
                findings.add(Finding.in(item, Warning.ATTACHMENT_MISSING, Map.of("title", paper.title())));
            }
        }
        long marks = Passage.of(item).mapToLong(Passage::marks).sum();
        if (marks > papers.size()) {
            findings.add(
                    Finding.in(item, Warning.MARKS_WITHOUT_PAPERS, Map.of("marks", marks, "papers", papers.size())));
        }
        String words = Passage.of(item)
                .map(Passage::plain)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        if (marks == 0 && !words.contains("bilag")) {
            papers.stream()
                    .filter(paper -> paper.fileName() != null)
                    .filter(paper -> !words.contains(paper.title().toLowerCase(Locale.ROOT)))
                    .map(paper -> Finding.in(item, Warning.ATTACHMENT_UNMENTIONED, Map.of("title", paper.title())))
                    .forEach(findings::add);
        }
        return findings.stream();
    }

    /** Those that go out with the document. */
    static List<Attachment> papers(Item item, Kind kind) {
        return item.attachments().stream()
                .filter(paper -> kind == Kind.MINUTES || !paper.ofDecision())
                .toList();
    }
}
