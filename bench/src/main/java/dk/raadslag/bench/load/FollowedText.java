package dk.raadslag.bench.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text as the stream of {@code /live} tells it: every frame is applied for real, once for all followers who got
 * the same bytes, and after each the whole text is looked through for tokens lost, doubled or out of order.
 */
final class FollowedText {
    private final long firstVersion;
    private final TreeMap<Long, int[]> shown = new TreeMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();
    private StringBuilder text;
    private long version;

    FollowedText(long version, JsonArray ops) {
        this.firstVersion = version;
        this.version = version;
        this.text = new StringBuilder(flat(ops));
        shown.put(version, look());
    }

    long firstVersion() {
        return firstVersion;
    }

    /** A {@code text} frame. */
    Frame whole(JsonObject said) {
        JsonObject handle = said.getJsonObject("handle");
        if (handle == null) return Frame.of(Frame.Kind.REFUSED);
        long after = handle.getLong("version");
        JsonObject content = said.getJsonObject("content");
        if (after > version) {
            text = new StringBuilder(flat(content == null ? null : content.getJsonArray("ops")));
            version = after;
            shown.put(version, look());
        }
        return frame(null, after);
    }

    /** A {@code typed} frame. */
    Frame typed(JsonObject said) {
        long base = said.getLong("base");
        long after = said.getLong("version");
        if (base == version) {
            // All count in the text before, so the last comes first.
            JsonArray splices = said.getJsonArray("splices");
            for (int i = splices.size() - 1; i >= 0; i--) apply(splices.getJsonObject(i));
            version = after;
            shown.put(version, look());
        } else if (after > version) {
            complain("frames out of their chain");
        }
        return frame(base, after);
    }

    private void apply(JsonObject splice) {
        int at = splice.getInteger("at");
        text.replace(at, at + splice.getInteger("removed"), inserted(splice.getJsonArray("inserted")));
    }

    /** @return what is wrong with the text, in itself or beside the server's own; empty when nothing is */
    synchronized String disagreement(long serversVersion, JsonObject content) {
        String servers = flat(content == null ? null : content.getJsonArray("ops"));
        if (serversVersion != version) complain("version " + version + " instead of " + serversVersion);
        else if (!servers.contentEquals(text)) complain("text other than the server's");
        return wrong.isEmpty() ? "" : wrong.toString();
    }

    private Frame frame(Long base, long after) {
        int[] visible = shown.get(after);
        if (visible == null) {
            complain("unknown versions");
            return Frame.of(Frame.Kind.OTHER);
        }
        return new Frame(Frame.Kind.TEXT, base, after, List.of(), visible);
    }

    /** How many tokens of each writer stand in the text, which must be all from 0 on, in order. */
    private synchronized int[] look() {
        int[] count = new int[EditLog.MOST_WRITERS];
        for (Tokens.Token token : Tokens.in(text.toString().getBytes(StandardCharsets.ISO_8859_1))) {
            if (token.writer() >= count.length) continue;
            if (token.number() < count[token.writer()]) complain("doubled");
            if (token.number() > count[token.writer()]) complain("lost");
            count[token.writer()] = token.number() + 1;
        }
        return count;
    }

    private void complain(String what) {
        wrong.merge(what, 1, Integer::sum);
    }

    private static String flat(JsonArray ops) {
        return ops == null ? "\n" : inserted(ops);
    }

    /** An embed counts as one unit, as Yjs does. */
    private static String inserted(JsonArray ops) {
        StringBuilder flat = new StringBuilder();
        for (Object op : ops) {
            Object insert = op instanceof JsonObject object ? object.getValue("insert") : op;
            flat.append(insert instanceof String words ? words : "\ufffc");
        }
        return flat.toString();
    }
}
