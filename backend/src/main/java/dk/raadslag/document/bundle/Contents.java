package dk.raadslag.document.bundle;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is in the ZIP of a meeting, and where; made of what one person sees of it. */
public final class Contents {
    public static final String MANIFEST = "manifest.json";
    public static final String CASES = "sager.xml";

    private final SafeNames names = new SafeNames();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A file in the ZIP.
     *
     * @param itemId the item it is a paper of; null for a document of the meeting
     * @param attachmentId null for a document of the meeting
     */
    public record Entry(
            String path, String mediaType, long size, String sha256, UUID itemId, UUID attachmentId, int version) {}

    public Contents() {
        names.in("", MANIFEST, "");
        names.in("", CASES, "");
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A document of the meeting. */
    public Entry document(String name, String ending, String mediaType, byte[] bytes, String sha256) {
        String path = names.in("", name, "." + ending);
        return added(new Entry(path, mediaType, bytes.length, sha256, null, null, 0));
    }

    /** The items for systems of cases. */
    public void cases(byte[] xml, String sha256) {
        added(new Entry(CASES, "application/xml", xml.length, sha256, null, null, 0));
    }

    /** The papers of all items that have a file, each in the folder of its item. */
    public void papers(MeetingSnapshot seen) {
        seen.items().forEach(item -> {
            String folder = "Bilag/" + SafeNames.of(item.number() + " " + item.title()) + "/";
            int number = 0;
            for (Attachment paper : item.attachments()) {
                number++;
                if (paper.version() > 0) added(paper(item, paper, folder, number));
            }
        });
    }

    private Entry paper(Item item, Attachment paper, String folder, int number) {
        String name = String.format("%02d ", number) + paper.title();
        String path = names.in(folder, name, SafeNames.ending(paper.fileName()));
        return new Entry(path, paper.mediaType(), paper.size(), paper.sha256(), item.id(), paper.id(), paper.version());
    }

    private Entry added(Entry entry) {
        entries.add(entry);
        return entry;
    }
}
