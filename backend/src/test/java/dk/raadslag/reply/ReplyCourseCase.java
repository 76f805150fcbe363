package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dk.raadslag.ReplyCase;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a person's calendar answers to the newest letter that asked it. */
abstract class ReplyCourseCase extends ReplyCase {
    static final String MEMBER = "medlem@example.org";
    static final String SUBSTITUTE = "stedfortraeder@example.org";

    /** The newest event that was sent to somebody about this meeting. */
    final ICalendar asked(String email) {
        return Biweekly.parse(event(email)).first();
    }

    final String event(String email) {
        try (Connection conn = SERVER.connection();
                PreparedStatement letters =
                        conn.prepareStatement("select event from letter where \"to\" = ? and text like ? "
                                + "and event is not null order by created desc limit 1")) {
            letters.setString(1, email);
            letters.setString(2, "%" + id + "%");
            ResultSet found = letters.executeQuery();
            return found.next() ? found.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says no, now, to what was sent last. */
    final Letters.Reply answer(String email, String partstat) {
        return answer(email, partstat, Instant.now());
    }

    final Letters.Reply answer(String email, String partstat, Instant stamp) {
        var event = asked(email).getEvents().get(0);
        String organizer = event.getOrganizer().getEmail();
        return new Letters.Reply(
                "REPLY",
                organizer.substring(organizer.indexOf('+') + 1, organizer.indexOf('@')),
                id,
                email,
                partstat,
                event.getSequence().getValue(),
                stamp,
                null);
    }

    final Outcome taken(Letters.Reply reply) {
        return taken(reply.letter());
    }

    static Outcome taken(byte[] letter) {
        return wait(replies().service().take(read(letter)));
    }

    static ReplyLetter read(byte[] letter) {
        return new LetterReading(new ReplyTokens(Letters.ADDRESS)).read(letter, false);
    }

    static <T> T wait(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a person, as the secretariat sees them. */
    final List<JsonObject> lines(String name) {
        return meeting("sekretariat").getJsonArray("attendance").stream()
                .map(JsonObject.class::cast)
                .filter(line -> name.equals(line.getString("name")))
                .toList();
    }

    final boolean isAway(String name) {
        return lines(name).stream().anyMatch(line -> line.getString("group").equals("APOLOGY"));
    }

    final long version() {
        return meeting("sekretariat").getLong("version");
    }

    final JsonObject replyList() {
        return api.get("sekretariat", "/api/meetings/" + id + "/replies").body();
    }

    /** "medlem declined", … */
    final List<String> answers() {
        return all("answers")
                .map(one -> one.getString("name") + " " + one.getString("answer"))
                .toList();
    }

    /** Why letters about this meeting were not used. */
    final List<String> unused() {
        return all("unused")
                .filter(one -> one.getBoolean("ofMeeting"))
                .map(one -> one.getString("why"))
                .toList();
    }

    final Stream<JsonObject> all(String what) {
        return replyList().getJsonArray(what).stream().map(JsonObject.class::cast);
    }

    final void move(String start) {
        did(put(
                "sekretariat",
                "description",
                seen().put("start", start)
                        .putNull("end")
                        .put("place", "Hotel Nyborg")
                        .putNull("link")));
    }

    final void callOff(String user) {
        assertThat(apologize(user, randers, true).status()).isEqualTo(200);
    }
}
