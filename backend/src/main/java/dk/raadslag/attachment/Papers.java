package dk.raadslag.attachment;

import dk.raadslag.access.Refusal;
import dk.raadslag.model.Attachment;
import dk.raadslag.protocol.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The attachments of one item as an editable list; pure. */
final class Papers {
    private static final int MOST = 100;

    private Papers() {}

    /** The attachment, or {@code unknown}. */
    static Attachment one(List<Attachment> papers, UUID id) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    static void demandRoom(List<Attachment> papers) {
        if (papers.size() >= MOST) throw new Refusal(Code.TOO_MANY_ATTACHMENTS, Map.of("most", MOST));
    }

    static List<Attachment> with(List<Attachment> papers, Attachment added) {
        demandRoom(papers);
        List<Attachment> all = new ArrayList<>(papers);
        all.add(added);
        return List.copyOf(all);
    }

    /** The same list with this attachment changed. */
    static List<Attachment> changed(List<Attachment> papers, Attachment now) {
        return papers.stream()
                .map(paper -> paper.id().equals(now.id()) ? now : paper)
                .toList();
    }

    static List<Attachment> without(List<Attachment> papers, UUID id) {
        return papers.stream().filter(paper -> !paper.id().equals(id)).toList();
    }

    /**
     * The same attachments in that order; {@code stale-version} when somebody has added or removed one in the meantime.
     */
    static List<Attachment> ordered(List<Attachment> papers, List<UUID> ids) {
        boolean same = papers.size() == ids.size()
                && papers.stream().map(Attachment::id).allMatch(ids::contains);
        if (!same) {
            throw new Refusal(Code.STALE_VERSION);
        }
        return ids.stream().map(id -> one(papers, id)).toList();
    }

    /** The ids of those that belong to the decision, or of those that do not, in order. */
    static List<UUID> ids(List<Attachment> papers, boolean ofDecision) {
        return papers.stream()
                .filter(paper -> paper.ofDecision() == ofDecision)
                .map(Attachment::id)
                .toList();
    }
}
