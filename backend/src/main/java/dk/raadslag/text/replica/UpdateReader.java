package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one update. Claims (counts, lengths) never make it allocate; only what is really there does. */
final class UpdateReader {
    /** Each opening of a text is a client, so this is far beyond the life of one; it bounds what a forged one costs. */
    private static final int MOST_CLIENTS = 10_000;

    private static final int ORIGIN = 0x80;
    private static final int RIGHT_ORIGIN = 0x40;
    private static final int PARENT_SUB = 0x20;

    private final WireReader in;
    private final Rules rules;

    UpdateReader(byte[] bytes, Rules rules) {
        this.in = new WireReader(bytes);
        this.rules = rules;
    }

    Update read() {
        Map<Long, List<Struct>> sections = new LinkedHashMap<>();
        for (long clients = in.number(); clients > 0; clients--) readSection(sections);
        Map<Long, Ranges> deleted = new LinkedHashMap<>();
        for (long clients = in.number(); clients > 0; clients--) readDeleted(deleted);
        in.demandEnd();
        return new Update(sections, deleted);
    }

    private void readSection(Map<Long, List<Struct>> sections) {
        long count = in.number();
        long client = in.number();
        int clock = in.clock();
        List<Struct> structs = new ArrayList<>(1);
        for (; count > 0; count--) {
            Struct struct = readStruct(client, clock);
            if (struct.end() < clock) throw new MalformedUpdate("a clock is too large");
            if (struct.content() != Content.Absent.SKIPPED) structs.add(struct);
            clock = struct.end();
        }
        if (sections.size() == MOST_CLIENTS) throw new MalformedUpdate("it has too many clients");
        if (!structs.isEmpty() && sections.put(client, structs) != null) {
            throw new MalformedUpdate("a client stands there twice");
        }
    }

    private Struct readStruct(long client, int clock) {
        int info = in.octet();
        if (info == Content.Absent.GONE.ref()) return gap(client, clock, Content.Absent.GONE);
        if (info == Content.Absent.SKIPPED.ref()) return gap(client, clock, Content.Absent.SKIPPED);
        if ((info & PARENT_SUB) != 0) throw new MalformedUpdate("a text has no keys");
        Id origin = (info & ORIGIN) != 0 ? neighbour(client, clock) : null;
        Id rightOrigin = (info & RIGHT_ORIGIN) != 0 ? neighbour(client, clock) : null;
        if (origin == null && rightOrigin == null) readRoot();
        return readContent(info & 0x1f, client, clock, origin, rightOrigin);
    }

    private Struct gap(long client, int clock, Content.Absent content) {
        return new Struct(client, clock, positive(in.clock()), null, null, content);
    }

    private Id neighbour(long client, int clock) {
        Id id = in.id();
        if (id.client() == client && id.clock() >= clock) throw new MalformedUpdate("something stands beside itself");
        return id;
    }

    private void readRoot() {
        if (in.number() != 1 || !in.string().equals(rules.root())) throw new MalformedUpdate("the root is another");
    }

    private Struct readContent(int ref, long client, int clock, Id origin, Id rightOrigin) {
        return switch (ref) {
            case 1 -> new Struct(client, clock, positive(in.clock()), origin, rightOrigin, Content.Absent.DELETED);
            case 4 -> {
                Content.Text text = new Content.Text(in.string());
                yield new Struct(client, clock, positive(text.characters().length()), origin, rightOrigin, text);
            }
            case 5 -> new Struct(client, clock, 1, origin, rightOrigin, readEmbed());
            case 6 -> new Struct(client, clock, 1, origin, rightOrigin, readFormat());
            default -> throw new MalformedUpdate("content " + ref + " is unknown in a text");
        };
    }

    private Content.Embed readEmbed() {
        String json = in.string();
        Object value = Json.parse(json);
        rules.checkEmbed(value);
        return new Content.Embed(json, value);
    }

    private Content.Format readFormat() {
        String key = in.string();
        String json = in.string();
        Object value = Json.parse(json);
        rules.checkFormat(key, value);
        return new Content.Format(key, json, value);
    }

    private void readDeleted(Map<Long, Ranges> deleted) {
        long client = in.number();
        for (long count = in.number(); count > 0; count--) {
            int clock = in.clock();
            int end = clock + in.clock();
            if (end < clock) throw new MalformedUpdate("a clock is too large");
            if (end > clock)
                deleted.computeIfAbsent(client, any -> new Ranges()).add(clock, end);
        }
    }

    private static int positive(int length) {
        if (length == 0) throw new MalformedUpdate("something is empty");
        return length;
    }
}
