package dk.raadslag.text.replica;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An update from the wire, decoded and checked against what a text of ours may hold; nothing is integrated yet. It is
 * immutable, so several texts may apply it.
 */
public final class Update {
    private final Map<Long, List<Struct>> sections;
    private final Map<Long, Ranges> deleted;

    Update(Map<Long, List<Struct>> sections, Map<Long, Ranges> deleted) {
        this.sections = sections;
        this.deleted = deleted;
    }

    /** The clocks of one client that an update brings, {@code to} exclusive; there may be gaps between them. */
    public record Range(long from, long to) {}

    /**
     * @param bytes an update in Yjs's format v1
     * @throws MalformedUpdate when they are not, or hold what no text of ours may
     */
    public static Update decode(byte[] bytes) throws MalformedUpdate {
        return decode(bytes, Rules.OURS);
    }

    static Update decode(byte[] bytes, Rules rules) {
        return new UpdateReader(bytes, rules).read();
    }

    /** The new words and marks: for each client the clocks from its first to its last. */
    public Map<Long, Range> structs() {
        Map<Long, Range> ranges = new LinkedHashMap<>();
        sections.forEach((client, structs) -> ranges.put(
                client,
                new Range(
                        structs.get(0).clock(), structs.get(structs.size() - 1).end())));
        return Collections.unmodifiableMap(ranges);
    }

    /** True when it deletes something, known here or not. */
    public boolean deletes() {
        return !deleted.isEmpty();
    }

    /** The same without what these clients wrote; its deletes stay. */
    public Update without(Set<Long> clients) {
        Map<Long, List<Struct>> kept = new LinkedHashMap<>(sections);
        kept.keySet().removeAll(clients);
        return new Update(kept, deleted);
    }

    /** As it goes over the wire. */
    public byte[] bytes() {
        WireWriter out = new WireWriter().number(sections.size());
        sections.forEach((client, structs) -> {
            List<Struct> whole = Struct.withoutGaps(structs);
            out.number(whole.size()).number(client).number(whole.get(0).clock());
            whole.forEach(struct -> struct.write(out, Rules.OURS.root()));
        });
        out.number(deleted.size());
        deleted.forEach((client, ranges) -> {
            out.number(client).number(ranges.size());
            for (int i = 0; i < ranges.size(); i++) {
                out.number(ranges.from(i)).number(ranges.to(i) - ranges.from(i));
            }
        });
        return out.bytes();
    }

    public boolean isEmpty() {
        return sections.isEmpty() && deleted.isEmpty();
    }

    /** The structs by client, gaps left out; no list is empty. */
    Map<Long, List<Struct>> sections() {
        return sections;
    }

    Map<Long, Ranges> deleted() {
        return deleted;
    }
}
