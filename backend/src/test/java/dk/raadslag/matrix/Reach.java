package dk.raadslag.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that somebody can read of a meeting: every GET of the contract with every id that there is. */
record Reach(Api api, String user) {
    /**
     * What tells of all meetings of a body, those of other tests too (see DecisionsTest); and search, which is asked
     * for each word.
     */
    private static final Set<String> APART = Set.of("getBodyDecisions", "search");

    private static final List<String> PAGES =
            List.of("/moede/{meetingId}/dagsorden", "/moede/{meetingId}/punkt/{itemId}");

    /** What tells of no meeting's items, and is the same at every step of one. */
    private static final Set<String> OF_NO_MEETING = Set.of("bodyId", "seatId", "secret");

    /**
     * The words of each answer in small letters, by its address; of a PDF those that are printed.
     *
     * @param sought what is searched for in the meeting
     */
    Map<String, String> everything(JsonObject whole, String feed, Collection<String> sought) {
        Map<String, List<String>> ids = ids(whole);
        ids.put("roundId", rounds(whole));
        ids.put("inquiryId", inquiries(whole));
        if (feed != null) ids.put("secret", List.of(feed));
        Map<String, String> found = read(ids, words -> false);
        for (String word : sought) search("?meeting=" + whole.getString("id") + "&q=" + word, word, found);
        return found;
    }

    /**
     * The same with every id that the meeting ever had.
     *
     * @param sought what is searched for everywhere
     * @param enough what ends the reading
     */
    Map<String, String> everything(List<JsonObject> known, String sought, Predicate<String> enough) {
        Map<String, List<String>> ids = new HashMap<>();
        for (JsonObject whole : known) {
            ids(whole).forEach((name, more) -> ids.merge(name, more, Reach::both));
        }
        ids.put("roundId", rounds(known.get(0)));
        ids.put("inquiryId", inquiries(known.get(0)));
        OF_NO_MEETING.forEach(name -> ids.put(name, List.of()));
        Map<String, String> found = read(ids, enough);
        search("?q=" + sought, sought, found);
        return found;
    }

    /** Finding is knowing: an answer that counts a hit has the word, whatever it shows of it. */
    private void search(String query, String word, Map<String, String> found) {
        String address = "/api/search" + query;
        Answer answer = api.get(user, address);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        boolean finds = answer.body().getInteger("total") > 0
                || !answer.body().getJsonArray("hits").isEmpty();
        found.put(address, answer.body().encode().toLowerCase() + (finds ? " " + word : ""));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private Map<String, String> read(Map<String, List<String>> ids, Predicate<String> enough) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Operation operation : Operation.all()) {
            if (!operation.method().equals("GET") || APART.contains(operation.id())) continue;
            for (String path : filled(operation.path(), ids)) {
                String address = path + Requests.query(operation.id());
                Answer answer = api.get(user, address);
                if (answer.status() >= 500)
                    throw new AssertionError(address + " " + answer.body().encode());
                if (answer.status() != 200) continue;
                found.put(address, words(answer).toLowerCase());
                if (enough.test(found.get(address))) return found;
            }
        }
        if (user == null) pages(ids, found);
        return found;
    }

    /** What the pages themselves say, to programs that show links to them. */
    private void pages(Map<String, List<String>> ids, Map<String, String> found) {
        for (String page : PAGES) {
            for (String address : filled(page, ids)) {
                found.put(address, new String(api.get(null, address).bytes(), UTF_8).toLowerCase());
            }
        }
    }

    /** Ids, for somebody who knows all of them. */
    private Map<String, List<String>> ids(JsonObject whole) {
        Map<String, List<String>> ids = new HashMap<>();
        ids.put("meetingId", List.of(whole.getString("id")));
        ids.put("bodyId", List.of("kkr-midtjylland", "kd-net-midtjylland"));
        ids.put("seatId", List.of(MatrixTest.membersSeat.toString()));
        ids.put("kind", List.of("agenda", "minutes"));
        ids.put("number", List.of("1", "2"));
        ids.put("secret", List.of());
        // Documents on their way in are of no meeting yet.
        // What stands behind a link is for those who have it.
        ids.put("receiptId", List.of());
        ids.put("file", List.of("excerpt", "proposal"));
        for (String name : new String[] {"importId", "fileId", "code"}) ids.put(name, List.of());
        for (String name : new String[] {"itemId", "textId", "attachmentId"}) ids.put(name, new ArrayList<>());
        for (JsonObject item : Scene.items(whole)) {
            ids.get("itemId").add(item.getString("id"));
            JsonObject texts = item.getJsonObject("texts");
            texts.forEach(text -> ids.get("textId").add(((JsonObject) text.getValue()).getString("id")));
            Scene.papers(item).forEach(paper -> ids.get("attachmentId").add(paper.getString("id")));
        }
        ids.get("textId").add(whole.getJsonObject("remarksText").getString("id"));
        return ids;
    }

    private List<String> rounds(JsonObject whole) {
        JsonArray rounds = api.get("sekretariat", "/api/meetings/" + whole.getString("id") + "/rounds")
                .body()
                .getJsonArray("rounds");
        return rounds.stream()
                .map(round -> ((JsonObject) round).getString("id"))
                .toList();
    }

    /** Those of the meeting, and those whose item left it. */
    private List<String> inquiries(JsonObject whole) {
        JsonArray all = api.get("sekretariat", "/api/inquiries").body().getJsonArray("inquiries");
        return all.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("item") == null
                        || one.getJsonObject("item").getString("meetingId").equals(whole.getString("id")))
                .map(one -> one.getString("id"))
                .toList();
    }

    private static List<String> filled(String path, Map<String, List<String>> ids) {
        int from = path.indexOf('{');
        if (from < 0) return List.of(path);
        String name = path.substring(from + 1, path.indexOf('}'));
        return ids.get(name).stream()
                .flatMap(id -> filled(path.replace("{" + name + "}", id), ids).stream())
                .toList();
    }

    /** What the file is called is part of it. */
    private static String words(Answer answer) {
        return answer.header("Content-Disposition") + "\n" + FileWords.of(answer.bytes());
    }
}
