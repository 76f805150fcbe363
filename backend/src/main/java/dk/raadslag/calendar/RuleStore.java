package dk.raadslag.calendar;

import dk.raadslag.calendar.Template.Part;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SQL of {@code agenda_template} and {@code deadline_rule}. */
public final class RuleStore {
    /** A body without a template begins with nothing. */
    private static final Template EMPTY = new Template(List.of(new Part(null, List.of())));

    Future<Template> template(SqlConnection conn, String bodyId) {
        return conn.preparedQuery("select sections from agenda_template where body_id = $1")
                .mapping(row -> template(row.getJsonArray("sections")))
                .execute(Tuple.of(bodyId))
                .map(rows -> rows.stream().findFirst().orElse(EMPTY));
    }

    Future<Void> setTemplate(SqlConnection conn, String bodyId, Template template) {
        JsonArray sections = new JsonArray();
        for (Part part : template.sections()) {
            sections.add(new JsonObject().put("title", part.title()).put("items", new JsonArray(part.items())));
        }
        return conn.preparedQuery(
                        """
                        insert into agenda_template (body_id, sections) values ($1, $2)
                        on conflict (body_id) do update set sections = excluded.sections""")
                .execute(Tuple.of(bodyId, sections))
                .mapEmpty();
    }

    Future<DeadlineRules> rules(SqlConnection conn, String bodyId) {
        return conn.preparedQuery("select kind, workdays from deadline_rule where body_id = $1")
                .execute(Tuple.of(bodyId))
                .map(rows -> {
                    Map<String, Integer> workdays = new HashMap<>();
                    rows.forEach(row -> workdays.put(row.getString("kind"), row.getInteger("workdays")));
                    return new DeadlineRules(workdays.get("material"), workdays.get("agenda"), workdays.get("remarks"));
                });
    }

    Future<Void> setRules(SqlConnection conn, String bodyId, DeadlineRules rules) {
        return conn.preparedQuery(
                        """
                        with old as (delete from deadline_rule where body_id = $1 and kind <> all(
                            select kind from unnest($2::text[], $3::int[]) as rule (kind, workdays) where workdays is not null))
                        insert into deadline_rule (body_id, kind, workdays)
                        select $1, kind, workdays from unnest($2::text[], $3::int[]) as rule (kind, workdays)
                        where workdays is not null
                        on conflict (body_id, kind) do update set workdays = excluded.workdays""")
                .execute(Tuple.of(bodyId, new String[] {"material", "agenda", "remarks"}, new Integer[] {
                    rules.material(), rules.agenda(), rules.remarks()
                }))
                .mapEmpty();
    }

    static Template template(JsonArray sections) {
        return new Template(sections.stream()
                .map(JsonObject.class::cast)
                .map(part -> new Part(
                        part.getString("title"),
                        part.getJsonArray("items").stream().map(String::valueOf).toList()))
                .toList());
    }
}
