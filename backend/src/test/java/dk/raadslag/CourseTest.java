package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A meeting of KKR Midtjylland whose agenda has been sent out, and three seats: Randers (medlem, with stedfortraeder),
 * Silkeborg (formand) and Viborg (medlem-viborg), both without a substitute.
 */
public abstract class CourseTest {
    @RegisterExtension
    public static final ServerExtension SERVER = new ServerExtension();

    public static final String[] EVERYBODY = {
        "sekretariat", "formand", "medlem", "medlem-viborg", "stedfortraeder", "direktoer", null
    };
    private static final Map<String, UUID> PEOPLE = new HashMap<>();
    protected static UUID randers;
    protected static UUID viborg;
    protected static UUID silkeborg;
    private static String seatedIn;

    protected Api api;
    protected String id;

    @BeforeEach
    protected void sendOut() {
        api = server();
        if (isNew()) seat();
        id = imported();
        did(step("sekretariat", "publish"));
    }

    /** The server that is asked. */
    protected Api server() {
        return SERVER.api();
    }

    private String imported() {
        Answer imported = api.importText("sekretariat", Sample.agenda());
        return imported.body().getString("id");
    }

    /** Whether nobody was seated in this database yet; from then on somebody is. */
    protected static boolean isNew() {
        if (SERVER.database().name().equals(seatedIn)) return false;
        PEOPLE.clear();
        seatedIn = SERVER.database().name();
        return true;
    }

    private static void seat() {
        randers = seat("kkr-midtjylland", "0730", "Randers", "medlem");
        hold(randers, "substitute", "stedfortraeder");
        silkeborg = seat("kkr-midtjylland", "0740", "Silkeborg", "formand");
        viborg = seat("kkr-midtjylland", "0791", "Viborg", "medlem-viborg");
        seat("kd-net-midtjylland", "0730", "Randers", "direktoer");
    }

    protected static UUID seat(String bodyId, String municipality, String from, String holder) {
        UUID seat = UUID.randomUUID();
        sql(
                """
                insert into seat (id, body_id, term, municipality, "from", reason, valid_from)
                values (?, ?, '2026-2029', ?, ?, 'party', '2026-01-01')""",
                seat,
                bodyId,
                municipality,
                from);
        hold(seat, "holder", holder);
        return seat;
    }

    /** @param user null for nobody */
    protected static void hold(UUID seat, String part, String user) {
        sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                values (?, ?, ?, '2026-01-01', now(), 'test', 'test')""",
                seat,
                part,
                user == null ? null : person(user));
    }

    /** A person as the secretariat knows it. */
    protected static UUID person(String user) {
        return PEOPLE.computeIfAbsent(user, missing -> {
            UUID person = UUID.randomUUID();
            sql(
                    "insert into person (id, name, email, subject) values (?, ?, ?, ?)",
                    person,
                    user,
                    user + "@example.org",
                    subject(user));
            return person;
        });
    }

    protected static String subject(String user) {
        String claims = Api.token(user).split("\\.")[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .getString("sub");
    }

    protected static void sql(String statement, Object... values) {
        SERVER.sql(statement, values);
    }

    /** "ok", or the code of the refusal. */
    protected static String outcome(Answer answer) {
        return answer.status() == 200 ? "ok" : answer.code();
    }

    protected static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
    }

    /** What each of {@link #EVERYBODY} gets. */
    protected static void assertOutcomes(Function<String, Answer> work, String... expected) {
        for (int i = 0; i < EVERYBODY.length; i++) {
            assertThat(outcome(work.apply(EVERYBODY[i]))).as("%s", EVERYBODY[i]).isEqualTo(expected[i]);
        }
    }

    protected final JsonObject meeting(String user) {
        Answer answer = api.get(user, "/api/meetings/" + id);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    protected final JsonObject seen() {
        return new JsonObject().put("version", meeting("sekretariat").getLong("version"));
    }

    protected final Answer step(String user, String step) {
        return post(user, step, seen());
    }

    /** To the meeting. */
    protected final Answer post(String user, String path, JsonObject body) {
        return api.post(user, "/api/meetings/" + id + "/" + path, body);
    }

    protected final Answer put(String user, String path, JsonObject body) {
        return api.put(user, "/api/meetings/" + id + "/" + path, body);
    }

    protected final Answer postItem(String user, String number, String path, JsonObject body) {
        return api.post(user, itemPath(number) + "/" + path, body);
    }

    protected final Answer putItem(String user, String number, String path, JsonObject body) {
        return api.put(user, itemPath(number) + "/" + path, body);
    }

    protected final JsonObject item(String user, String number) {
        return Api.item(meeting(user), number);
    }

    protected final String itemPath(String number) {
        return "/api/items/" + item("sekretariat", number).getString("id");
    }

    protected final void start() {
        did(step("sekretariat", "start"));
    }

    protected final void open(String number) {
        did(postItem("sekretariat", number, "open", seen()));
    }

    protected final Answer finish(String number, String outcome) {
        return postItem(
                "sekretariat", number, "done", seen().put("outcome", outcome).put("openNext", false));
    }

    protected final void close(String number) {
        did(putItem("sekretariat", number, "closed", seen().put("closed", true)));
    }

    protected final JsonObject line(String user, String name) {
        return meeting(user).getJsonArray("attendance").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("name").equals(name))
                .findFirst()
                .orElse(null);
    }

    protected final Answer arrive(String user) {
        return post(user, "arrival", new JsonObject().putNull("code").put("online", false));
    }

    protected final Answer apologize(String user, UUID seat, boolean callSubstitute) {
        return post(user, "apologies/" + seat, new JsonObject().putNull("note").put("callSubstitute", callSubstitute));
    }

    protected static JsonObject nothing() {
        return new JsonObject();
    }
}
