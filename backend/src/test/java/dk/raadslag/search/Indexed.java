package dk.raadslag.search;

import dk.raadslag.ServerExtension;
import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.HouseStyle;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the index by itself lets people find: its rows with the rights of each of them, without the second look that
 * everything gets before it leaves. That one would hide what a wrong row says too much.
 */
public final class Indexed {
    private static final Bodies BODIES = Bodies.of(
            new Body("kkr-midtjylland", HouseStyle.KKR, "KKR Midtjylland", "midtjylland", "kd-net-midtjylland"),
            new Body("kd-net-midtjylland", HouseStyle.KD_NET, "KD-Net Midtjylland", "midtjylland", "kkr-midtjylland"));

    /** Everybody at once: the parameters of {@code VISIBLE} are columns of a line for each. */
    private static final String SEEN = visible(
            """
            select distinct who.name
            from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as who (name, bodies, bits, otherwise)
            join search_row r on r.lexemes is not null and %s
            where concat_ws(' ', r.title, r.told, r.words) ilike ?
                or r.sha256 in (select sha256 from search_page where words ilike ?)""");

    private final ServerExtension server;
    private final List<String> names = new ArrayList<>();
    private final List<Looking> looking = new ArrayList<>();

    /** @param people by names of the caller's; null has no login. None of them may be a substitute */
    public Indexed(ServerExtension server, Map<String, String> people) {
        this.server = server;
        MeetingPolicy policy = new MeetingPolicy(BODIES);
        people.forEach((name, user) -> {
            names.add(name);
            looking.add(Looking.of(actor(user), BODIES, policy));
        });
    }

    /** The names of those who would find the word. */
    public Set<String> seenBy(String word) {
        try (Connection connection = server.connection();
                PreparedStatement asked = connection.prepareStatement(SEEN)) {
            asked.setArray(1, connection.createArrayOf("text", names.toArray()));
            asked.setArray(2, connection.createArrayOf("text", all(one -> written(one.bodies()))));
            asked.setArray(3, connection.createArrayOf("text", all(one -> written(one.bits()))));
            asked.setArray(4, connection.createArrayOf("int4", all(Looking::otherwise)));
            asked.setString(5, "%" + word + "%");
            asked.setString(6, "%" + word + "%");
            Set<String> seen = new TreeSet<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) seen.add(rows.getString(1));
            }
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] all(Function<Looking, Object> of) {
        return looking.stream().map(of).toArray();
    }

    private static String written(Object[] values) {
        return Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static String visible(String statement) {
        return statement.formatted(SearchStore.VISIBLE
                .replace("$10", "null")
                .replace("$11", "null")
                .replace("$2", "who.bodies")
                .replace("$3", "who.bits")
                .replace("$4", "'{}'")
                .replace("$5", "'{}'")
                .replace("$6", "null")
                .replace("$7", "who.otherwise")
                .replace("$8", "null")
                .replace("$9", "null"));
    }

    private Actor actor(String user) {
        if (user == null) return Actor.ANONYMOUS;
        Set<Membership> roles = server.api().get(user, "/api/me").body().getJsonArray("roles").stream()
                .map(JsonObject.class::cast)
                .map(role -> new Membership(
                        role.getString("bodyId"),
                        Role.valueOf(role.getString("role").toUpperCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        return new Actor(user, user, roles, Instant.MIN, Instant.MAX);
    }
}
