package dk.raadslag.check;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.paper.PaperFacts;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of a paper that not everybody can read: pictures in place of words, which a screen reader cannot read out;
 * or one that tells more than its pages show.
 */
final class FileCheck {
    private FileCheck() {}

    /** @param files by their hashes; those that are not read yet are absent */
    static Stream<Finding> of(Item item, Kind kind, Map<String, PaperFacts> files) {
        return AttachmentCheck.papers(item, kind).stream()
                .filter(paper -> paper.sha256() != null && files.containsKey(paper.sha256()))
                .flatMap(paper -> of(item, paper, files.get(paper.sha256())).stream());
    }

    private static List<Finding> of(Item item, Attachment paper, PaperFacts file) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Object> titled = Map.of("title", paper.title());
        if (PaperFacts.NO_TEXT.equals(file.fault()))
            findings.add(Finding.in(item, Warning.ATTACHMENT_WITHOUT_TEXT, titled));
        else if (file.fault() != null) findings.add(Finding.in(item, Warning.ATTACHMENT_UNREADABLE, titled));
        if (!file.pictures().isEmpty())
            findings.add(Finding.in(
                    item,
                    Warning.ATTACHMENT_PAGES_WITHOUT_TEXT,
                    Map.of("title", paper.title(), "pages", pages(file.pictures()))));
        if (file.hidden()) findings.add(Finding.in(item, Warning.ATTACHMENT_HIDES, titled));
        if (file.civilNumber()) findings.add(Finding.in(item, Warning.ATTACHMENT_CIVIL_NUMBER, titled));
        return findings;
    }

    private static String pages(List<Integer> pages) {
        String first = pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > 10 ? first + " …" : first;
    }
}
